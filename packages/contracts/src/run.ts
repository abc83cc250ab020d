import { z } from 'zod'
import { ChunkId, ConversationId, MessageId, RunId } from './ids.ts'
import { Tier } from './message.ts'
import { Timestamp } from './time.ts'

/** Each run that started ends as exactly one of the other three. */
export const RunState = z.enum(['live', 'finished', 'cut', 'withdrawn'])
export type RunState = z.infer<typeof RunState>

/** Why a run was withdrawn. */
export const WithdrawReason = z.enum(['takeover', 'newer_question', 'handoff', 'process_died', 'fault'])
export type WithdrawReason = z.infer<typeof WithdrawReason>

/** How long each step of an answer took. */
export const Timings = z.object({
  understandMs: z.number(),
  retrieveMs: z.number(),
  answerMs: z.number(),
  totalMs: z.number(),
})
export type Timings = z.infer<typeof Timings>

/** What the assistant decided and why; kept so that staff can ask "why did it answer this?". */
export const RunRecord = z.object({
  engine: z.string(),
  /** The question as it was searched, after a follow-up was completed from the conversation. */
  searchedFor: z.string(),
  language: z.string(),
  tier: Tier.nullable(),
  confidence: z.number(),
  /** In words for staff. */
  decision: z.string(),
  retrieved: z.array(
    z.object({ chunkId: ChunkId, title: z.string(), score: z.number(), coverage: z.number() }),
  ),
  timings: Timings,
})
export type RunRecord = z.infer<typeof RunRecord>

/** One attempt of the assistant to answer. */
export const Run = z.object({
  id: RunId,
  conversationId: ConversationId,
  state: RunState,
  epoch: z.int(),
  messageId: MessageId.nullable(),
  withdrawReason: WithdrawReason.nullable(),
  record: RunRecord.nullable(),
  startedAt: Timestamp,
  endedAt: Timestamp.nullable(),
})
export type Run = z.infer<typeof Run>
