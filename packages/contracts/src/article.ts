import { z } from 'zod'
import { ArticleId, ChunkId, SourceId } from './ids.ts'
import { Timestamp } from './time.ts'

/** `internal` articles serve agents and never reach a visitor. */
export const Audience = z.enum(['public', 'internal'])
export type Audience = z.infer<typeof Audience>

/** One document of a source. */
export const Article = z.object({
  id: ArticleId,
  sourceId: SourceId,
  title: z.string(),
  url: z.string().nullable(),
  language: z.string(),
  tags: z.array(z.string()),
  audience: Audience,
  contentHash: z.string(),
  chunkCount: z.int(),
  updatedAt: Timestamp,
})
export type Article = z.infer<typeof Article>

/** One retrievable piece of an article: plain text, no markup. */
export const Chunk = z.object({
  id: ChunkId,
  articleId: ArticleId,
  /** 0-based place in the article. */
  position: z.int(),
  title: z.string(),
  headings: z.array(z.string()),
  /** Paragraphs are separated by a blank line; list items and table rows stand on lines of their own. */
  text: z.string(),
  url: z.string().nullable(),
  language: z.string(),
  updatedAt: Timestamp,
})
export type Chunk = z.infer<typeof Chunk>

/** A chunk that a search found. */
export const Passage = Chunk.extend({
  /** Fused rank score; comparable within one search only. */
  score: z.number(),
  /** Share of the question's content words (by weight of rarity) that the chunk and its titles hold, 0 to 1. */
  coverage: z.number(),
})
export type Passage = z.infer<typeof Passage>
