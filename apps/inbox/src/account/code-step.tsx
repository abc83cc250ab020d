import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useForm } from '../controls/use-form.ts'
import type { Api } from '../state/api.ts'
import { Door } from './door.tsx'
import { Field } from './field.tsx'

/** After a right password: six digits of the app, or a recovery code. */
export function CodeStep(props: { api: Api; onDone: () => Promise<void>; onBack: () => void }) {
  const { api, onDone, onBack } = props
  const [code, setCode] = useState('')
  const { busy, problem, onSubmit } = useForm(async () => {
    await api.auth('second-factor/check', { code: code.trim() })
    await onDone()
  })
  return (
    <Door title="Your code">
      <form class="door-form" onSubmit={onSubmit}>
        <Field
          id="code"
          label="Code"
          type="text"
          autocomplete="one-time-code"
          value={code}
          onInput={setCode}
          help="Six digits of your authenticator app, or one of your recovery codes."
          required
          maxLength={40}
          autoFocus
        />
        <ProblemLine class="door-problem" problem={problem} />
        <Button kind="primary" type="submit" disabled={busy}>
          Sign in
        </Button>
        <Button kind="quiet" onClick={onBack}>
          Start again
        </Button>
      </form>
    </Door>
  )
}
