import type { OutputOf, Role } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { Field } from '../account/field.tsx'
import { Button } from '../controls/button.tsx'
import { asProblem } from '../state/problem.ts'
import { LONG_ANSWER_MS } from '../state/silence-limit.ts'
import { useWorkspace } from '../state/workspace.ts'
import { LinkOnce } from './link-once.tsx'
import { roleWords } from './role-words.ts'

const roles: Exclude<Role, 'owner'>[] = ['agent', 'admin', 'viewer']

/** A colleague is asked to join, by mail or by a link to hand over. */
export function Invitation({ onSent }: { onSent: () => void }) {
  const { inbox } = useWorkspace()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const [link, setLink] = useState<string | null>(null)
  const send = async () => {
    try {
      const invited = await inbox.api.post<OutputOf<'invite'>>(
        '/invitations',
        { email: email.trim(), role },
        LONG_ANSWER_MS,
      )
      setLink(invited.link)
      if (invited.link === null) inbox.toaster.say(`An invitation is on its way to ${email.trim()}.`)
      setEmail('')
      onSent()
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
        {link && <LinkOnce link={link} />}
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
              {roles.map((value) => (
                <option key={value} value={value}>
                  {roleWords[value]}
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
