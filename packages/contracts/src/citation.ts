import { z } from 'zod'
import { ArticleId, ChunkId } from './ids.ts'

/** An answer's pointer to a chunk that the visitor can open. A copy, so that it outlives a re-ingest. */
export const Citation = z.object({
  /** 1-based; the marker `[^n]` in the message's text stands where the citation belongs. */
  n: z.int().min(1).max(9),
  chunkId: ChunkId,
  articleId: ArticleId,
  title: z.string(),
  /** Path of headings above the passage, outermost first; may be empty. */
  headings: z.array(z.string()),
  /** Absolute, or relative to the site's own origin; null where the source has no address. */
  url: z.string().nullable(),
  /** Word for word from the chunk. */
  quote: z.string(),
  /** The paragraph (or list, or table rows) of the chunk that holds the quote. */
  passage: z.string(),
  updatedAt: z.number().nullable(),
})
export type Citation = z.infer<typeof Citation>
