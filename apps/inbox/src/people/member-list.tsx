import type { Role } from '@baton/contracts'
import { X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { RemoveDialog } from '../knowledge/remove-dialog.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { roleWords } from './role-words.ts'
import type { PeopleHandle, Person } from './use-people.ts'

/** Everybody who serves the site: their role, and their leaving. Owners are changed by owners alone. */
export function MemberList({ handle, people }: { handle: PeopleHandle; people: Person[] }) {
  const { inbox } = useWorkspace()
  const [leaving, setLeaving] = useState<Person | null>(null)
  const isOwner = inbox.role === 'owner'
  const owners = people.filter(({ role }) => role === 'owner').length
  const roles = (Object.keys(roleWords) as Role[]).filter((role) => isOwner || role !== 'owner')
  const change = ({ agentId, name }: Person, role: Role) =>
    handle.change(() => inbox.api.patch(`/people/${agentId}`, { role }), `${name}: ${roleWords[role]}.`)
  return (
    <section class="setting" aria-labelledby="members-title">
      <div class="setting-words">
        <h2 id="members-title">Who may do what</h2>
        <p>A change counts at once, on every screen they have open. One owner always stays.</p>
      </div>
      <div class="setting-control">
        <ul class="origins members">
          {people.map((person) => {
            const isFixed = person.role === 'owner' && (!isOwner || owners === 1)
            return (
              <li key={person.agentId}>
                <span class="origin">
                  <b>{person.name}</b> <span class="muted">{person.email}</span>
                </span>
                <select
                  aria-label={`Role of ${person.name}`}
                  disabled={isFixed}
                  value={person.role}
                  onChange={(event) => {
                    const role = roles.find((known) => known === event.currentTarget.value)
                    if (role) void change(person, role)
                  }}
                >
                  {(isFixed ? [person.role] : roles).map((role) => (
                    <option key={role} value={role}>
                      {roleWords[role]}
                    </option>
                  ))}
                </select>
                <Button
                  kind="quiet"
                  icon={X}
                  label={`Remove ${person.name}`}
                  disabled={isFixed}
                  onClick={() => setLeaving(person)}
                />
              </li>
            )
          })}
        </ul>
      </div>
      {leaving && (
        <RemoveDialog
          what={leaving.name}
          onClose={() => setLeaving(null)}
          onRemove={() =>
            handle.change(
              () => inbox.api.delete(`/people/${leaving.agentId}`),
              `${leaving.name} serves this site no more.`,
            )
          }
        >
          They are signed out of this site at once, and their devices hear nothing of it. What they hold waits
          for the others; what they wrote stays.
        </RemoveDialog>
      )}
    </section>
  )
}
