import { z } from 'zod'
import { AgentId, ConversationId } from './ids.ts'
import { Timestamp } from './time.ts'

/** How it went, from 1 (very bad) to 5 (very good). */
export const CsatScore = z.int().min(1).max(5)

/** Whom a score is about: who held control when the conversation was resolved. Who waits for a person, waits for people. */
export const CsatAbout = z.enum(['assistant', 'people'])
export type CsatAbout = z.infer<typeof CsatAbout>

export const CsatAnswer = z.object({
  score: CsatScore,
  comment: z.string().trim().max(1_000, 'at most 1,000 characters').default(''),
})
export type CsatAnswer = z.infer<typeof CsatAnswer>

/** What a visitor is asked once their conversation is resolved, and what they said. */
export const VisitorCsat = z.object({
  score: CsatScore.nullable(),
  comment: z.string(),
  /** Until when the answer may be changed; null while there is none. */
  changeableUntil: Timestamp.nullable(),
})
export type VisitorCsat = z.infer<typeof VisitorCsat>

/** What a visitor said of how it went, as staff read it. */
export const Csat = z.object({
  conversationId: ConversationId,
  score: CsatScore,
  comment: z.string(),
  about: CsatAbout,
  /** Who had the conversation; null where it was the assistant, or nobody yet. */
  agentId: AgentId.nullable(),
  createdAt: Timestamp,
  changedAt: Timestamp,
})
export type Csat = z.infer<typeof Csat>

/** Scores put together. Null where there are none. */
export const CsatFigures = z.object({
  answers: z.int(),
  /** How many gave 1, 2, 3, 4 and 5. */
  byScore: z.array(z.int()).length(5),
  mean: z.number().nullable(),
  /** The share of 4 and 5. */
  topTwo: z.number().nullable(),
  /** Where the share lies with 95 % certainty (Wilson). */
  topTwoInterval: z.tuple([z.number(), z.number()]).nullable(),
})
export type CsatFigures = z.infer<typeof CsatFigures>
