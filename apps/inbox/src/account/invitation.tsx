import type { OutputOf, Role } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Field } from './field.tsx'

const roles: [Role, string][] = [
  ['agent', 'Agent: answers visitors'],
  ['admin', 'Admin: also changes settings'],
  ['viewer', 'Viewer: only reads'],
]

/** A colleague is asked to join, by mail or by a link to hand over. */
export function Invitation() {
  const { inbox } = useWorkspace()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const [link, setLink] = useState<string | null>(null)
  const send = async () => {
    try {
      const invited = await inbox.api.post<OutputOf<'invite'>>('/invitations', { email: email.trim(), role })
      setLink(invited.link)
      if (invited.link === null) inbox.toaster.say(`An invitation is on its way to ${email.trim()}.`)
      setEmail('')
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
    }
  }
  return (
    <section class="setting" aria-labelledby="invite-title">
      <div class="setting-words">
        <h2 id="invite-title">Invite a colleague</h2>
        <p>The link works once, for seven days.</p>
      </div>
      <div class="setting-control">
        {link && (
          <div class="secret" role="status">
            <p>No mail could be sent. Give them this link yourself; it is not shown again.</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it */}
            <pre class="snippet" tabIndex={0}>
              <code>{link}</code>
            </pre>
          </div>
        )}
        <form
          class="second-factor"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <Field
            id="invite-email"
            label="E-mail address"
            type="email"
            autocomplete="off"
            value={email}
            onInput={setEmail}
            required
          />
          <div class="field">
            <label for="invite-role">Role</label>
            <select
              id="invite-role"
              value={role}
              onChange={(event) => setRole(event.currentTarget.value as Role)}
            >
              {roles.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <Button type="submit">Invite</Button>
        </form>
      </div>
    </section>
  )
}
