import { PeopleRoom } from '../people/people-room.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { HoursForm } from './hours-form.tsx'
import { PeopleList } from './people-list.tsx'
import { RoutingForm } from './routing-form.tsx'
import { TeamList } from './team-list.tsx'
import { useTeam } from './use-team.ts'

/** Who answers, when, and how conversations come to them. */
export function TeamRoom() {
  const { api } = useWorkspace().inbox
  const handle = useTeam()
  const { read, problem } = handle
  if (problem) return <p class="settings-problem">{problem}</p>
  if (!read) return null
  return (
    <>
      {handle.mayChange && <PeopleRoom />}
      <RoutingForm handle={handle} routing={read.routing} />
      <HoursForm
        title="Hours"
        about="When people answer. Outside of them clocks stand still, and visitors are told when you are back."
        without="Always open"
        hours={read.routing.hours}
        disabled={!handle.mayChange}
        save={(hours) => handle.change(() => api.patch('/routing', { hours }), 'Hours saved.')}
      />
      <PeopleList handle={handle} read={read} />
      <TeamList handle={handle} read={read} />
    </>
  )
}
