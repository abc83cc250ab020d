import type { AgentProfile, AgentTraits, TeamId } from '@baton/contracts'
import { useWorkspace } from '../state/workspace.ts'
import { DraftField } from './draft-field.tsx'
import { listFrom } from './hours-words.ts'
import { presenceWords } from './presence-words.ts'
import type { TeamHandle, TeamRead } from './use-team.ts'

/** What each agent knows, and how much they can hold. */
export function PeopleList({ handle, read }: { handle: TeamHandle; read: TeamRead }) {
  const people = read.agents.filter(({ role }) => role !== 'viewer')
  return (
    <section class="setting" aria-labelledby="people-title">
      <div class="setting-words">
        <h2 id="people-title">People</h2>
        <p>Skills are words. One that stands in what a visitor asked brings the conversation to its agent.</p>
      </div>
      <div class="setting-control">
        {people.map((agent) => (
          <Person key={agent.id} agent={agent} teams={read.teams} handle={handle} />
        ))}
      </div>
    </section>
  )
}

function Person({
  agent,
  teams,
  handle,
}: {
  agent: AgentProfile
  teams: TeamRead['teams']
  handle: TeamHandle
}) {
  const { api } = useWorkspace().inbox
  const save = (traits: Partial<AgentTraits>) =>
    void handle.change(() => api.patch(`/agents/${agent.id}`, traits), `Saved for ${agent.name}.`)
  const join = (id: TeamId, isIn: boolean) =>
    save({ teamIds: isIn ? [...agent.teamIds, id] : agent.teamIds.filter((known) => known !== id) })
  return (
    <fieldset class="team-person" disabled={!handle.mayChange}>
      <legend>
        {agent.name}{' '}
        <span class="muted">
          {presenceWords[agent.presence]} · {agent.load} of {agent.capacity}
        </span>
      </legend>
      <div class="field-row">
        <DraftField
          label="At most"
          number={{ min: 0, max: 100 }}
          value={String(agent.capacity)}
          save={(text) => save({ capacity: Number(text) })}
        />
        <DraftField
          label="Skills"
          placeholder="refunds, shipping"
          value={agent.skills.join(', ')}
          save={(text) => save({ skills: listFrom(text) })}
        />
        <DraftField
          label="Languages"
          placeholder="Any, or en, de"
          value={agent.languages.join(', ')}
          save={(text) => save({ languages: listFrom(text) })}
        />
      </div>
      {teams.map(({ id, name }) => (
        <label key={id} class="team-check">
          <input
            type="checkbox"
            checked={agent.teamIds.includes(id)}
            onChange={(event) => join(id, event.currentTarget.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
