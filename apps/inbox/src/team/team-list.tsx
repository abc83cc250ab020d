import { Plus, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { HoursForm } from './hours-form.tsx'
import type { TeamHandle, TeamRead } from './use-team.ts'

/** The teams, each with hours of its own if it wants. */
export function TeamList({ handle, read }: { handle: TeamHandle; read: TeamRead }) {
  const { api } = useWorkspace().inbox
  const [name, setName] = useState('')
  const add = async () => {
    const made = () => api.post('/teams', { name, hours: null })
    if (await handle.change(made, `${name} is a team now.`)) setName('')
  }
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
            <form
              class="origin-form"
              onSubmit={(event) => {
                event.preventDefault()
                void add()
              }}
            >
              <label class="visually-hidden" for="team-name">
                Name of a new team
              </label>
              <input
                id="team-name"
                type="text"
                required
                maxLength={60}
                autocomplete="off"
                placeholder="Billing"
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" icon={Plus}>
                Add
              </Button>
            </form>
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
