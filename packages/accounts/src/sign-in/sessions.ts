import { listPasskeys } from '../rows/passkeys.ts'
import { listSecurityEvents } from '../rows/security-events.ts'
import { listSessions } from '../rows/sessions.ts'
import { hasSecondFactor } from '../rows/staff.ts'
import type { SecurityOverview } from '../security.ts'
import { readBody, textOf } from './read-body.ts'
import { reply } from './reply.ts'
import type { Route, SignInRoom } from './room.ts'

/** What an agent sees of their own account's security, and the ends of sessions. */
export function sessionRoutes({
  db,
  now,
  note,
  endSessions,
  requireSession,
}: SignInRoom): Record<string, Route> {
  return {
    'GET /v1/auth/security': async (request) => {
      const { id: current, agent } = await requireSession(request)
      const { agentId } = agent
      return reply({
        hasSecondFactor: hasSecondFactor(db, agentId),
        passkeys: listPasskeys(db, agentId),
        sessions: listSessions(db, agentId, { current, now: now() }),
        events: listSecurityEvents(db, agentId),
      } satisfies SecurityOverview)
    },
    'POST /v1/auth/sessions/end': async (request) => {
      const { agent } = await requireSession(request)
      await endSessions(agent, { only: textOf(await readBody(request), 'id', 100) })
      note(agent, 'session_ended', request)
      return reply({})
    },
    'POST /v1/auth/sessions/end-others': async (request) => {
      const { id, agent } = await requireSession(request)
      await endSessions(agent, { keep: id })
      note(agent, 'session_ended', request)
      return reply({})
    },
    'POST /v1/auth/sessions/end-all': async (request) => {
      const { agent } = await requireSession(request)
      await endSessions(agent)
      note(agent, 'signed_out_everywhere', request)
      return reply({})
    },
  }
}
