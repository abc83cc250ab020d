import { z } from 'zod'
import { ArticleId, ChunkId, SourceId } from './ids.ts'
import { Timestamp } from './time.ts'

/** `internal` articles serve agents and never reach a visitor. */
export const Audience = z.enum(['public', 'internal'])
export type Audience = z.infer<typeof Audience>

/** A page, or a question (the title) with its answer. */
export const ArticleKind = z.enum(['page', 'faq'])
export type ArticleKind = z.infer<typeof ArticleKind>

/** One document of a source. */
export const Article = z.object({
  id: ArticleId,
  sourceId: SourceId,
  kind: ArticleKind,
  title: z.string(),
  url: z.string().nullable(),
  language: z.string(),
  tags: z.array(z.string()),
  audience: Audience,
  /** Nobody is shown it before; null for always. */
  validFrom: Timestamp.nullable(),
  /** Nobody is shown it after; null for always. */
  validUntil: Timestamp.nullable(),
  contentHash: z.string(),
  chunkCount: z.int(),
  updatedAt: Timestamp,
})
export type Article = z.infer<typeof Article>

/** The largest text that may be written for one article, in UTF-16 code units. */
export const MAX_ARTICLE_TEXT = 200_000

/** An article as a person or a program writes it. */
export const ArticleInput = z.object({
  kind: ArticleKind.default('page'),
  /** Of a `faq`: the question. */
  title: z.string().trim().min(1).max(300),
  markdown: z.string().min(1).max(MAX_ARTICLE_TEXT),
  /** Absolute, or relative to the site's own origin. */
  url: z
    .string()
    .max(2000)
    .regex(/^(https?:\/\/[^\s]+|\/[^\s]*)$/, 'an address such as https://shop.example/returns or /returns')
    .nullable()
    .default(null),
  /** BCP 47; null to tell it from the text. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'a language such as en or pt-BR')
    .max(35)
    .nullable()
    .default(null),
  tags: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  audience: Audience.default('public'),
  /** Nobody is shown it before. */
  validFrom: Timestamp.nullable().default(null),
  /** Nobody is shown it after. */
  validUntil: Timestamp.nullable().default(null),
})
export type ArticleInput = z.infer<typeof ArticleInput>

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
  /** How far its meaning stands out among the site's chunks, 0 to 1; only where an embedder found it near. */
  lead: z.number().optional(),
})
export type Passage = z.infer<typeof Passage>
