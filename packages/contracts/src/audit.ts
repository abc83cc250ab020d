import { z } from 'zod'
import { AgentId } from './ids.ts'
import { Timestamp } from './time.ts'

/** What is written down of what staff do: who may do what, who looked, what was taken away. A closed list. */
export const AuditAction = z.enum([
  'settings.changed',
  'policy.switched',
  'message.revealed',
  'message.redacted',
  'macro.ran',
  'visitor.blocked',
  'visitor.unblocked',
  'visitor.erased',
  'site.exported',
  'agent.invited',
  'agent.invitation_withdrawn',
  'agent.joined',
  'agent.role_changed',
  'agent.removed',
  'agent.password_reset',
  'agent.second_factor_reset',
  'api_key.created',
  'api_key.ended',
  'identity_key.created',
  'identity_key.ended',
])
export type AuditAction = z.infer<typeof AuditAction>

/** Small values: names of settings, kinds, numbers. Never the words of a message, a token or what was masked. */
export const AuditDetails = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
)
export type AuditDetails = z.infer<typeof AuditDetails>

/** One line of the log. Each names the hash of the one before, so that none can be changed or taken out unseen. */
export const AuditEntry = z.object({
  /** Gapless from 1. */
  n: z.int(),
  at: Timestamp,
  /** Null: the operator, on the server itself. */
  by: z.object({ agentId: AgentId, name: z.string() }).nullable(),
  action: AuditAction,
  /** The id of what it was done to; null where that is the site. */
  about: z.string().nullable(),
  details: AuditDetails,
  /** SHA-256 over this line and the hash of the one before, hexadecimal. */
  hash: z.string(),
})
export type AuditEntry = z.infer<typeof AuditEntry>
