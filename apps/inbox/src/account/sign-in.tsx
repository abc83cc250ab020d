import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import type { Api } from '../state/api.ts'
import { Door } from './door.tsx'
import { Field } from './field.tsx'
import { useForm } from './use-form.ts'

export function SignIn({ api, ended, onDone }: { api: Api; ended: boolean; onDone: () => Promise<void> }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, onSubmit } = useForm(async () => {
    await api.signIn(email.trim(), password)
    await onDone()
  })
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
        {problem && (
          <p class="door-problem" role="alert">
            {problem}
          </p>
        )}
        <Button kind="primary" type="submit" disabled={busy}>
          Sign in
        </Button>
      </form>
      <p class="door-help">
        No account, or the password is gone? Whoever runs this server can send you a link:{' '}
        <code>baton staff invite</code> or <code>baton staff reset</code>.
      </p>
    </Door>
  )
}
