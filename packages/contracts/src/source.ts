import { z } from 'zod'
import { ArticleId, SourceId } from './ids.ts'
import { Timestamp } from './time.ts'

/** Which pages of a web site are a source: one, those that a sitemap lists, or those below an address. */
export const WebReach = z.enum(['page', 'sitemap', 'below'])
export type WebReach = z.infer<typeof WebReach>

/** A source on the web. */
export const WebSource = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  reach: WebReach,
  /** Where it stops; what lies further is not read. */
  maxPages: z.int().min(1).max(20_000).default(1_000),
  /** Pause between two requests, unless the site's robots.txt asks for another. */
  delayMs: z.int().min(0).max(30_000).default(500),
  /** Hours from one refresh to the next; null: only when somebody asks for it. */
  refreshHours: z.number().min(1).max(8_760).nullable().default(24),
})
export type WebSource = z.infer<typeof WebSource>

/** What the last reading of a source brought. */
export const SourceReport = z.object({
  startedAt: Timestamp,
  endedAt: Timestamp,
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  failed: z.int(),
  /** False when it stopped before its end: nothing was removed then. */
  isComplete: z.boolean(),
  /** The first of them, at most 200. */
  changes: z.array(z.object({ articleId: ArticleId, change: z.enum(['added', 'changed', 'removed']) })),
  /** The first of them, at most 200: one sentence each, with what was found and what was wanted. */
  errors: z.array(z.object({ from: z.string(), message: z.string() })),
})
export type SourceReport = z.infer<typeof SourceReport>

/** Where articles come from. */
export const Source = z.object({
  id: SourceId,
  name: z.string(),
  articles: z.int(),
  /** Null: its articles come from files, or were written here. */
  web: WebSource.nullable(),
  /** Set while it is being read. */
  refreshingSince: Timestamp.nullable(),
  /** Of the last reading; null before there was one. */
  report: SourceReport.nullable(),
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
