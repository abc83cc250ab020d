import { z } from 'zod'
import { SourceId } from './ids.ts'

/** Where articles come from. */
export const Source = z.object({
  id: SourceId,
  name: z.string(),
  articles: z.int(),
})
export type Source = z.infer<typeof Source>

/** What came of taking documents into a site's knowledge. */
export const IngestOutcome = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  removed: z.int(),
  /** What could not be taken in: one sentence each, with what was found and what was wanted. */
  errors: z.array(z.object({ from: z.string(), message: z.string() })),
})
export type IngestOutcome = z.infer<typeof IngestOutcome>
