import { z } from 'zod'
import { Timestamp } from './time.ts'

/** Lets a program of the owner's change this site's articles. The key itself is shown once, when it is made. */
export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: Timestamp,
  /** To the hour; null while it was never used. */
  usedAt: Timestamp.nullable(),
})
export type ApiKey = z.infer<typeof ApiKey>
