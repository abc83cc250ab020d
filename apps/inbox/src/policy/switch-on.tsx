import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import type { PolicyHandle } from './use-policy.ts'

/** What is being written takes the place of what is on, with a word on why. */
export function SwitchOn({ handle, whyNot }: { handle: PolicyHandle; whyNot: string | null }) {
  const [note, setNote] = useState('')
  return (
    <form
      class="policy-switch"
      onSubmit={(event) => {
        event.preventDefault()
        void handle.switchOn(note)
      }}
    >
      <label class="field">
        Why (others read it beside the version)
        <input
          type="text"
          maxLength={300}
          autocomplete="off"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <ProblemLine class="policy-problem" problem={whyNot} />
      <div class="setting-save">
        <Button kind="primary" type="submit" disabled={whyNot !== null}>
          Switch on
        </Button>
        <Button kind="quiet" onClick={handle.discard}>
          Discard changes
        </Button>
      </div>
    </form>
  )
}
