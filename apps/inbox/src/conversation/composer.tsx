import type { Conversation } from '@baton/contracts'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { KeyCaps } from '../controls/key-caps.tsx'
import { DraftNotes } from '../copilot/draft-notes.tsx'
import { FileTray } from '../files/file-tray.tsx'
import { useAttaching } from '../files/use-attaching.tsx'
import { keymap } from '../state/keymap.ts'
import { agentName, visitorName } from '../state/names.ts'
import { permitted, takesOver } from '../state/permitted.ts'
import { useSelected, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { takingWords } from './composer-words.ts'
import { SaveReply } from './save-reply.tsx'
import { isReady, sendDraft } from './send-draft.ts'
import { SuggestionList } from './suggestion-list.tsx'
import { useSuggestions } from './use-suggestions.ts'

/** What the contract takes in one message. */
const MAX_LENGTH = 4_000

/** Measuring it in the middle of a drawing would lay out the whole page once more. */
const growsByItself = CSS.supports('field-sizing', 'content')

/** Reply or note. What is typed is a draft from the first letter on; the kind can be changed without losing it. */
export function Composer({ conversation }: { conversation: Conversation }) {
  const { inbox, screen, run } = useWorkspace()
  const agents = useSelected(inbox.store, (state) => state.agents)
  const copilot = useSelected(screen, (shown) => shown.copilot)
  const me = inbox.me.agentId
  useStore(inbox.drafts.store)
  const draft = inbox.drafts.read(conversation.id)
  const field = useRef<HTMLTextAreaElement>(null)

  const mayReply = permitted('reply', conversation, me, inbox.role)
  const kind = mayReply ? draft.kind : 'note'
  const write = (text: string) => inbox.drafts.write(conversation.id, { text, kind })
  const help = useSuggestions(field, conversation, write)
  const helped = help.suggestions.length > 0
  const attaching = useAttaching(inbox.attachments, conversation.id)

  useLayoutEffect(() => {
    const element = field.current
    if (!element || growsByItself) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [draft.text, draft.kind])

  const isEmpty = draft.text.trim() === ''
  useEffect(() => {
    if (isEmpty) inbox.telling.stopTyping()
  }, [inbox, isEmpty])
  useEffect(() => inbox.telling.stopTyping, [inbox, conversation.id, kind])

  if (inbox.role === 'viewer') {
    return <p class="composer-closed">You may read here. An admin can let you answer.</p>
  }
  const takes = kind === 'text' && takesOver(conversation, me)
  const choose = (next: 'text' | 'note') => {
    inbox.drafts.write(conversation.id, { kind: next })
    field.current?.focus()
  }
  const send = () => void sendDraft(inbox, conversation)
  const left = MAX_LENGTH - draft.text.length
  return (
    <form
      class={`composer composer-${kind}`}
      aria-label={kind === 'note' ? 'Write a note' : 'Write a reply'}
      {...attaching.handlers}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <fieldset class="composer-kinds" aria-label="Kind of message">
        <KindButton
          chosen={kind === 'text'}
          disabled={!mayReply}
          chord="reply"
          onClick={() => choose('text')}
        >
          Reply
        </KindButton>
        <KindButton chosen={kind === 'note'} chord="note" onClick={() => choose('note')}>
          Note
        </KindButton>
        <button
          type="button"
          class="composer-kind composer-copilot"
          aria-expanded={copilot !== null}
          aria-controls={copilot ? 'copilot' : undefined}
          data-hint="Copilot"
          data-keys={keymap.copilot[0]}
          onClick={() => run('copilot')}
        >
          Copilot
        </button>
        {!mayReply && (
          <p class="composer-held">
            {agentName(conversation.assigneeId, agents)} answers here. Leave a note, or take over first.
          </p>
        )}
      </fieldset>
      {helped && (
        <SuggestionList
          suggestions={help.suggestions}
          active={help.active}
          onActive={help.setActive}
          onChoose={help.choose}
        />
      )}
      <textarea
        // Of its own for each conversation: undoing must not bring back what was typed in another.
        key={conversation.id}
        ref={field}
        id="composer"
        aria-autocomplete="list"
        aria-controls={helped ? 'suggestions' : undefined}
        aria-activedescendant={helped ? `suggestion-${help.active}` : undefined}
        rows={2}
        dir="auto"
        maxLength={MAX_LENGTH}
        aria-label={kind === 'note' ? 'Note for colleagues' : `Reply to ${visitorName(conversation)}`}
        placeholder={
          kind === 'note' ? 'A note that only colleagues see' : `Reply to ${visitorName(conversation)}`
        }
        value={draft.text}
        onInput={(event) => {
          write(event.currentTarget.value)
          if (event.currentTarget.value.trim()) inbox.telling.typing(conversation.id, kind)
          help.onInput(event.currentTarget)
        }}
        onKeyDown={help.onKeyDown}
        onBlur={() => {
          help.close()
          inbox.telling.stopTyping()
        }}
      />
      <FileTray list={attaching.list} />
      <DraftNotes conversationId={conversation.id} />
      <div class="composer-foot">
        <p class="composer-words">
          {left < 400 ? `${left} characters left` : takes ? takingWords(conversation).after : ''}
        </p>
        {attaching.button}
        {kind === 'text' && <SaveReply key={conversation.id} text={draft.text} />}
        <KeyCaps chord={keymap.send[0] ?? ''} />
        <Button
          kind={kind === 'note' ? 'plain' : 'primary'}
          type="submit"
          disabled={!isReady(draft.text, attaching.list)}
        >
          {kind === 'note' ? 'Add note' : takes ? takingWords(conversation).send : 'Send'}
        </Button>
      </div>
    </form>
  )
}

function KindButton(props: {
  chosen: boolean
  disabled?: boolean
  chord: 'reply' | 'note'
  onClick: () => void
  children: string
}) {
  return (
    <button
      type="button"
      class="composer-kind"
      aria-pressed={props.chosen}
      disabled={props.disabled}
      data-hint={props.chord === 'note' ? 'Note, only for colleagues' : 'Reply to the visitor'}
      data-keys={keymap[props.chord][0]}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  )
}
