import { X } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { AddByName } from '../settings/add-by-name.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { HoursForm } from './hours-form.tsx'
import type { TeamHandle, TeamRead } from './use-team.ts'

/** The teams, each with hours of its own if it wants. */
export function TeamList({ handle, read }: { handle: TeamHandle; read: TeamRead }) {
  const { api } = useWorkspace().inbox
  const add = (name: string) =>
    handle.change(() => api.post('/teams', { name, hours: null }), `${name} is a team now.`)
  return (
    <>
      <section class="setting" aria-labelledby="teams-title">
        <div class="setting-words">
          <h2 id="teams-title">Teams</h2>
          <p>A conversation that is transferred to a team is offered to its members alone.</p>
        </div>
        <div class="setting-control">
          <ul class="origins">
            {read.teams.map((team) => (
              <li key={team.id}>
                <span class="origin">{team.name}</span>
                {handle.mayChange && (
                  <Button
                    kind="quiet"
                    icon={X}
                    label={`Remove ${team.name}`}
                    onClick={() =>
                      void handle.change(() => api.delete(`/teams/${team.id}`), `${team.name} was removed.`)
                    }
                  />
                )}
              </li>
            ))}
            {read.teams.length === 0 && <li class="muted">None yet.</li>}
          </ul>
          {handle.mayChange && (
            <AddByName
              id="team-name"
              label="Name of a new team"
              placeholder="Billing"
              verb="Add"
              most={60}
              add={add}
            />
          )}
        </div>
      </section>
      {read.teams.map((team) => (
        <HoursForm
          key={team.id}
          title={`Hours of ${team.name}`}
          about="For what waits for this team."
          without="The same as the site"
          hours={team.hours}
          disabled={!handle.mayChange}
          save={(hours) => handle.change(() => api.patch(`/teams/${team.id}`, { hours }), 'Hours saved.')}
        />
      ))}
    </>
  )
}
