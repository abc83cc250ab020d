import { z } from 'zod'
import { VisitorId } from './ids.ts'
import { Timestamp } from './time.ts'

/** The person on the site's page, as staff see them. */
export const Visitor = z.object({
  id: VisitorId,
  name: z.string().nullable(),
  language: z.string().nullable(),
  /** Where they last wrote from. */
  pageUrl: z.string().nullable(),
  /** They want a person from the first message on. */
  alwaysPerson: z.boolean(),
  /** What they write since then is refused; null for a visitor like any other. */
  blockedAt: Timestamp.nullable(),
  createdAt: Timestamp,
})
export type Visitor = z.infer<typeof Visitor>

/** Access ends after 15 minutes; the refresh token slides for 30 days and is good for one use. */
export const VisitorSession = z.object({
  visitorId: VisitorId,
  accessToken: z.string(),
  accessExpiresAt: Timestamp,
  refreshToken: z.string(),
})
export type VisitorSession = z.infer<typeof VisitorSession>
