import type { OutputOf } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useForm } from '../controls/use-form.ts'
import type { Api } from '../state/api.ts'
import { asProblem, type Problem } from '../state/problem.ts'
import { Door } from './door.tsx'
import { Field } from './field.tsx'

type Link = OutputOf<'readLink'>

const titles: Record<Link['purpose'], (link: Link) => string> = {
  setup: () => 'Set up Baton',
  invite: (link) => (link.siteName ? `Join ${link.siteName}` : 'Join the team'),
  reset: () => 'Choose a new password',
}

/** What a set-up, invitation or reset link opens. */
export function LinkScreen({ api, token, onDone }: { api: Api; token: string; onDone: () => void }) {
  const [link, setLink] = useState<Link | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    api.readLink(token).then(setLink, (error) => setProblem(asProblem(error)))
  }, [token])
  if (problem) {
    const dead = problem.code === 'staff.link_invalid' || problem.code === 'request.invalid'
    return (
      <Door title={dead ? 'This link has ended' : 'The link could not be checked'}>
        <p role="alert">
          {dead
            ? 'Links work once, and not for long. Ask whoever runs this server for a new one, or sign in if you have a password already.'
            : problem.message}
        </p>
        <p>
          <a href="/inbox/">Go to sign in</a>
        </p>
      </Door>
    )
  }
  return link && <LinkForm api={api} token={token} link={link} onDone={onDone} />
}

function LinkForm({ api, token, link, onDone }: { api: Api; token: string; link: Link; onDone: () => void }) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState(link.email ?? '')
  const [password, setPassword] = useState('')
  const isNew = link.purpose !== 'reset'
  const asksEmail = link.email === null
  const { busy, problem, onSubmit } = useForm(async () => {
    await api.acceptLink({
      token,
      password,
      ...(isNew ? { name: name.trim() } : {}),
      ...(asksEmail ? { email: email.trim() } : {}),
    })
    onDone()
  })
  return (
    <Door title={titles[link.purpose](link)}>
      {link.purpose === 'setup' && <p>You will be the owner: you choose who else may answer here.</p>}
      <form class="door-form" onSubmit={onSubmit}>
        {isNew && (
          <Field
            id="name"
            label="Your name"
            type="text"
            autocomplete="name"
            value={name}
            onInput={setName}
            help="Visitors see it beside your replies, never your address."
            required
            maxLength={80}
            autoFocus
          />
        )}
        <Field
          id="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          value={email}
          onInput={setEmail}
          readOnly={!asksEmail}
          required
        />
        <Field
          id="password"
          label={isNew ? 'Password' : 'New password'}
          type="password"
          autocomplete="new-password"
          value={password}
          onInput={setPassword}
          help="At least 10 characters."
          minLength={10}
          maxLength={128}
          required
          autoFocus={!isNew}
        />
        <ProblemLine class="door-problem" problem={problem} />
        <Button kind="primary" type="submit" disabled={busy}>
          {link.purpose === 'setup' ? 'Create the account' : isNew ? 'Join' : 'Save and sign in'}
        </Button>
      </form>
    </Door>
  )
}
