import type { Label, LabelKind } from '@baton/contracts'
import { Check, Undo2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { moveInMenu } from '../controls/move-in-menu.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { ownLabel } from './signal-words.ts'
import type { About } from './signals-keeper.ts'

/** More of them are found by typing. */
const SHOWN_AT_ONCE = 8
const FEELINGS = ['negative', 'neutral', 'positive'] as const

/** What a visitor's message asks for, and how they feel, in a person's word. */
export function LabelMenu({ about, onDone }: { about: About; onDone: () => void }) {
  const { inbox } = useWorkspace()
  const { intents, conversations } = useStore(inbox.signals.store)
  const [typed, setTyped] = useState('')
  const read = conversations.get(about.conversationId)
  const known = read?.signals.find(({ messageId }) => messageId === about.messageId)
  const own = (kind: LabelKind) =>
    ownLabel(read?.labels ?? [], { messageId: about.messageId, kind, me: inbox.me.agentId })
  const say = (label: Label) => {
    onDone()
    void inbox.signals.label(about, label)
  }
  const takeBack = (kind: LabelKind) => {
    onDone()
    void inbox.signals.takeBack(about, kind)
  }
  const wanted = typed.trim().toLowerCase()
  const found = intents.filter(({ name }) => name.toLowerCase().includes(wanted))
  const chosen = known?.intent?.value
  return (
    <div role="toolbar" aria-label="Labels" aria-orientation="vertical" onKeyDown={moveInMenu}>
      <p class="menu-title" id="label-intent">
        What do they ask for?
      </p>
      {intents.length > SHOWN_AT_ONCE && (
        <div class="menu-form">
          <input
            type="text"
            aria-label="Find an intent"
            placeholder="Find an intent"
            autocomplete="off"
            data-autofocus
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              const [first] = found
              if (event.key === 'Enter' && first) say({ kind: 'intent', value: first.id })
            }}
          />
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a part of a menu */}
      <div role="group" aria-labelledby="label-intent">
        <div class="label-intents">
          {found.map(({ id, name }) => (
            <Choice
              key={id}
              words={name}
              chosen={chosen === id}
              onChoose={() => say({ kind: 'intent', value: id })}
            />
          ))}
        </div>
        <Choice
          words="None of the intents"
          chosen={chosen === null}
          onChoose={() => say({ kind: 'intent', value: null })}
        />
      </div>
      <hr />
      <p class="menu-title" id="label-feeling">
        How do they feel?
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a part of a menu */}
      <div role="group" aria-labelledby="label-feeling">
        {FEELINGS.map((value) => (
          <Choice
            key={value}
            words={value}
            chosen={own('sentiment')?.value === value}
            onChoose={() => say({ kind: 'sentiment', value })}
          />
        ))}
      </div>
      {own('intent') && <TakeBack words="Take back my intent" onClick={() => takeBack('intent')} />}
      {own('sentiment') && <TakeBack words="Take back my feeling" onClick={() => takeBack('sentiment')} />}
    </div>
  )
}

export function Choice({
  words,
  chosen,
  onChoose,
}: {
  words: string
  chosen: boolean
  onChoose: () => void
}) {
  return (
    <button
      type="button"
      class="menu-item label-choice"
      aria-pressed={chosen}
      data-autofocus={chosen}
      onClick={onChoose}
    >
      <span class="menu-label">{words}</span>
      {chosen && <Icon of={Check} size={14} />}
    </button>
  )
}

export function TakeBack({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" class="menu-item" onClick={onClick}>
      <Icon of={Undo2} size={14} />
      <span class="menu-label">{words}</span>
    </button>
  )
}
