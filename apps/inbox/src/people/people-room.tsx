import { ProblemLine } from '../controls/problem-line.tsx'
import { Invitation } from './invitation.tsx'
import { InvitationList } from './invitation-list.tsx'
import { MemberList } from './member-list.tsx'
import { usePeople } from './use-people.ts'

/** Who serves the site and with which rights, who was asked to, and asking one more. */
export function PeopleRoom() {
  const handle = usePeople()
  const { read, problem, readAgain } = handle
  return (
    <>
      <ProblemLine class="settings-problem" problem={problem} />
      {read && <MemberList handle={handle} people={read.people} />}
      {read && read.invitations.length > 0 && (
        <InvitationList handle={handle} invitations={read.invitations} />
      )}
      <Invitation onSent={() => void readAgain()} />
    </>
  )
}
