import { z } from 'zod'
import { AgentId } from './ids.ts'
import { Presence } from './presence.ts'

export const Role = z.enum(['owner', 'admin', 'agent', 'viewer'])
export type Role = z.infer<typeof Role>

export const Agent = z.object({
  id: AgentId,
  name: z.string(),
  role: Role,
  /** Has an inbox open right now. */
  online: z.boolean(),
  /** What they chose; offline without an open inbox. */
  presence: Presence,
})
export type Agent = z.infer<typeof Agent>
