import type { Intent, OutputOf } from '@baton/contracts'
import { Plus } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { submitByKeys } from '../controls/submit-by-keys.ts'
import { useWorkspace } from '../state/workspace.ts'
import { examplesIn } from './examples-in.ts'
import { counted } from './share-words.ts'
import type { IntentsHandle } from './use-intents.ts'

/** Takes examples one a line, so that a whole column can be pasted. */
export function AddExamples({ intent, handle }: { intent: Intent; handle: IntentsHandle }) {
  const { api, toaster } = useWorkspace().inbox
  const [text, setText] = useState('')
  const examples = examplesIn(text)
  const add = async () => {
    const isTaken = await handle.change(async () => {
      const { added } = await api.post<OutputOf<'addExamples'>>(`/intents/${intent.id}/examples`, {
        examples,
      })
      const known = examples.length - added
      toaster.say(
        `${counted(added, 'example')} added${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} there already` : ''}.`,
      )
    }, null)
    if (isTaken) setText('')
  }
  return (
    <form
      class="add-examples"
      onSubmit={(event) => {
        event.preventDefault()
        if (examples.length > 0) void add()
      }}
      onKeyDown={submitByKeys}
    >
      <label class="field">
        <span>Add examples, one a line</span>
        <textarea
          rows={Math.min(12, Math.max(2, text.split('\n').length))}
          dir="auto"
          placeholder="As a visitor would say it"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" icon={Plus} keys="mod+enter" hint="Add" disabled={examples.length === 0}>
        {examples.length > 1 ? `Add ${examples.length}` : 'Add'}
      </Button>
    </form>
  )
}
