import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useForm } from '../controls/use-form.ts'
import type { Api } from '../state/api.ts'
import { CodeStep } from './code-step.tsx'
import { Door } from './door.tsx'
import { Field } from './field.tsx'
import { ForgotPassword } from './forgot-password.tsx'
import { signInWithPasskey } from './passkey-sign-in.ts'

export function SignIn({ api, ended, onDone }: { api: Api; ended: boolean; onDone: () => Promise<void> }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const { busy, problem, onSubmit } = useForm(async () => {
    if (await api.signIn(email.trim(), password)) await onDone()
    else setNeedsCode(true)
  })
  const byPasskey = useForm(async () => {
    await signInWithPasskey(api)
    await onDone()
  })
  if (needsCode) return <CodeStep api={api} onDone={onDone} onBack={() => setNeedsCode(false)} />
  return (
    <Door title="Sign in">
      {ended && (
        <p class="door-note" role="status">
          Your session has ended. Sign in to go on; what you had typed is still there.
        </p>
      )}
      <form class="door-form" onSubmit={onSubmit}>
        <Field
          id="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          value={email}
          onInput={setEmail}
          required
          autoFocus
        />
        <Field
          id="password"
          label="Password"
          type="password"
          autocomplete="current-password"
          value={password}
          onInput={setPassword}
          required
        />
        <ProblemLine class="door-problem" problem={problem ?? byPasskey.problem} />
        <Button kind="primary" type="submit" disabled={busy}>
          Sign in
        </Button>
        {browserSupportsWebAuthn() && (
          <Button disabled={byPasskey.busy} onClick={byPasskey.onSubmit}>
            Use a passkey
          </Button>
        )}
      </form>
      <ForgotPassword api={api} email={email} />
      <p class="door-help">
        No account? An admin can invite you, or whoever runs this server: <code>baton staff invite</code>.
      </p>
    </Door>
  )
}
