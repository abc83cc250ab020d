import { z } from 'zod'
import { Conversation } from './conversation.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { Hours } from './hours.ts'
import { Presence } from './presence.ts'
import { AgentProfile, AgentTraits, RoutingSettings, Team } from './routing.ts'

const staff = '/v1/staff/sites/:siteId'
const TeamInput = z.object({ name: z.string().trim().min(1).max(60), hours: Hours.nullable() })

/** Who answers, when, and how conversations come to them. */
export const teamEndpoints = {
  readTeam: endpoint({
    method: 'get',
    path: `${staff}/team`,
    access: 'viewer',
    summary: 'Everybody who answers, the teams, and how conversations come to them.',
    input: Nothing,
    output: z.object({
      agents: z.array(AgentProfile),
      teams: z.array(Team),
      routing: RoutingSettings,
    }),
    status: 200,
  }),
  updateRouting: endpoint({
    method: 'patch',
    path: `${staff}/routing`,
    access: 'admin',
    summary: 'Change offers, hours or clocks; what is left out stays. Clocks that run are set anew.',
    input: RoutingSettings.partial(),
    output: z.object({ routing: RoutingSettings }),
    status: 200,
  }),
  createTeam: endpoint({
    method: 'post',
    path: `${staff}/teams`,
    access: 'admin',
    summary: 'Make a team.',
    input: TeamInput,
    output: z.object({ team: Team }),
    status: 200,
  }),
  updateTeam: endpoint({
    method: 'patch',
    path: `${staff}/teams/:teamId`,
    access: 'admin',
    summary: "Change a team's name or hours; what is left out stays.",
    input: TeamInput.partial(),
    output: z.object({ team: Team }),
    status: 200,
  }),
  removeTeam: endpoint({
    method: 'delete',
    path: `${staff}/teams/:teamId`,
    access: 'admin',
    summary: 'Remove a team. Whoever waits for it waits for everybody.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  updateAgent: endpoint({
    method: 'patch',
    path: `${staff}/agents/:agentId`,
    access: 'admin',
    summary: "Change an agent's capacity, skills, languages or teams; what is left out stays.",
    input: AgentTraits.partial(),
    output: z.object({ agent: AgentProfile }),
    status: 200,
  }),
  setPresence: endpoint({
    method: 'put',
    path: `${staff}/presence`,
    access: 'agent',
    summary: 'Be online, away or offline. Whoever is not online is offered nothing.',
    input: z.object({ presence: Presence }),
    output: z.object({ agent: AgentProfile }),
    status: 200,
  }),
  declineOffer: endpoint({
    method: 'post',
    path: `${staff}/conversations/:conversationId/decline`,
    access: 'agent',
    summary: 'Leave an offer to the next agent. Declining what one is not offered changes nothing.',
    input: Nothing,
    output: z.object({ conversation: Conversation, asOf: z.int() }),
    status: 200,
  }),
} as const
