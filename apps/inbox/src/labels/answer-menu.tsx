import type { Label } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { moveInMenu } from '../controls/move-in-menu.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Choice, TakeBack } from './label-menu.tsx'
import { ownLabel } from './signal-words.ts'
import type { About } from './signals-keeper.ts'

/** Whether an answer was right, and what would have been. */
export function AnswerMenu({ about, onDone }: { about: About; onDone: () => void }) {
  const { inbox } = useWorkspace()
  const { conversations } = useStore(inbox.signals.store)
  const labels = conversations.get(about.conversationId)?.labels ?? []
  const own = ownLabel(labels, { messageId: about.messageId, kind: 'answer', me: inbox.me.agentId })
  const given = own?.kind === 'answer' ? own : undefined
  const [expected, setExpected] = useState(given?.expected ?? '')
  const say = (value: 'right' | 'wrong') => {
    const label: Label = { kind: 'answer', value, expected: value === 'wrong' ? expected.trim() : '' }
    onDone()
    void inbox.signals.label(about, label)
  }
  return (
    <>
      <p class="menu-title">Is this answer right?</p>
      <div role="toolbar" aria-label="Right or wrong" aria-orientation="vertical" onKeyDown={moveInMenu}>
        <Choice words="Right" chosen={given?.value === 'right'} onChoose={() => say('right')} />
        <Choice words="Wrong" chosen={given?.value === 'wrong'} onChoose={() => say('wrong')} />
        {given && (
          <TakeBack
            words="Take back my word"
            onClick={() => {
              onDone()
              void inbox.signals.takeBack(about, 'answer')
            }}
          />
        )}
      </div>
      <form
        class="label-expected"
        onSubmit={(event) => {
          event.preventDefault()
          say('wrong')
        }}
      >
        <label class="field">
          What would have been right?
          <textarea
            rows={3}
            maxLength={4_000}
            placeholder="In the words of your pages"
            value={expected}
            onInput={(event) => setExpected(event.currentTarget.value)}
          />
        </label>
        <Button type="submit" disabled={!expected.trim()}>
          Save as wrong
        </Button>
      </form>
    </>
  )
}
