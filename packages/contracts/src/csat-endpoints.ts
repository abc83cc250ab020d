import { z } from 'zod'
import { Csat, CsatAnswer, CsatFigures } from './csat.ts'
import { Accepted, endpoint } from './endpoint.ts'
import { AgentId } from './ids.ts'

/** How it went, by the visitors' word. */
export const csatEndpoints = {
  giveCsat: endpoint({
    method: 'put',
    path: '/v1/sites/:siteKey/conversations/:conversationId/csat',
    access: 'visitor',
    summary:
      'Say how a resolved conversation went, once an episode; the same again within 24 hours changes it.',
    input: CsatAnswer,
    output: Accepted,
    status: 202,
  }),
  readRatings: endpoint({
    method: 'get',
    path: '/v1/staff/sites/:siteId/ratings',
    access: 'viewer',
    summary:
      'What visitors said of the assistant and of people, apart, with the newest comments. One agent’s for themselves and for admins.',
    input: z.object({
      days: z.coerce.number().int().min(1).max(400).default(30),
      agentId: AgentId.optional(),
    }),
    output: z.object({ assistant: CsatFigures, people: CsatFigures, comments: z.array(Csat) }),
    status: 200,
  }),
} as const
