import { z } from 'zod'
import { Role } from './agent.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { AgentId } from './ids.ts'
import { Timestamp } from './time.ts'

const staff = '/v1/staff/sites/:siteId'

/** Somebody who serves a site. */
const Person = z.object({ agentId: AgentId, name: z.string(), email: z.string(), role: Role })

/** Who was asked to join and has not yet. */
const Invitation = z.object({
  id: z.string(),
  email: z.string().nullable(),
  role: Role,
  expiresAt: Timestamp,
})

/** Who serves a site, and who was asked to. Only owners make owners, change or remove one; one always stays. */
export const peopleEndpoints = {
  listPeople: endpoint({
    method: 'get',
    path: `${staff}/people`,
    access: 'admin',
    summary: 'Everybody who serves the site, in the order they joined, and the invitations that are open.',
    input: Nothing,
    output: z.object({ people: z.array(Person), invitations: z.array(Invitation) }),
    status: 200,
  }),
  changeRole: endpoint({
    method: 'patch',
    path: `${staff}/people/:agentId`,
    access: 'admin',
    summary: 'Give somebody another role. What they were granted before ends at once.',
    input: z.object({ role: Role }),
    output: Nothing,
    status: 200,
  }),
  removePerson: endpoint({
    method: 'delete',
    path: `${staff}/people/:agentId`,
    access: 'admin',
    summary:
      'Somebody serves the site no more: their streams and devices end, what they hold waits for the others.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  resendInvitation: endpoint({
    method: 'post',
    path: `${staff}/invitations/:invitationId/resend`,
    access: 'admin',
    summary: 'Invite the same person anew; the link of before is good no more.',
    input: Nothing,
    output: z.object({ link: z.string().nullable(), expiresAt: Timestamp }),
    status: 200,
  }),
  withdrawInvitation: endpoint({
    method: 'delete',
    path: `${staff}/invitations/:invitationId`,
    access: 'admin',
    summary: 'The link of an invitation is good no more.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
} as const
