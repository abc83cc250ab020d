import { z } from 'zod'
import { Audience, Passage } from './article.ts'

export const HitPlace = z.enum(['title', 'heading', 'text'])
export type HitPlace = z.infer<typeof HitPlace>

/** A content word of a question and what it met in a passage. */
export const HitWord = z.object({
  /** As it was asked. */
  word: z.string(),
  /** The word of the passage, or of this site, that it was taken for; null where it was taken as it stands. */
  takenFor: z.string().nullable(),
  /** Where the passage has it; empty where it has not. */
  places: z.array(HitPlace),
})
export type HitWord = z.infer<typeof HitWord>

/** A passage that a search found, and why. */
export const SearchHit = z.object({
  passage: Passage,
  audience: Audience,
  words: z.array(HitWord),
})
export type SearchHit = z.infer<typeof SearchHit>
