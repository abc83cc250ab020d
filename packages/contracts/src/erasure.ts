import { z } from 'zod'
import { VisitorId } from './ids.ts'
import { Timestamp } from './time.ts'

/** What an erasure took away, and what it could not reach. */
export const ErasureReceipt = z.object({
  visitorId: VisitorId,
  conversations: z.int(),
  messages: z.int(),
  files: z.int(),
  at: Timestamp,
  /** The line of the audit log that says so. */
  auditLine: z.int(),
  auditHash: z.string(),
  /** For so many days the platform can bring the bytes back; null: not at all. Backups made before hold them too. */
  recoverableDays: z.int().nullable(),
})
export type ErasureReceipt = z.infer<typeof ErasureReceipt>
