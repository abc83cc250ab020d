import { z } from 'zod'
import { ChunkId, ConversationId, IntentId, MessageId, RunId } from './ids.ts'
import { Tier } from './message.ts'
import { PolicyTrace } from './policy.ts'
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

/** Tokens of one run, over all its calls. */
export const TokenUsage = z.object({
  /** Not read from the cache and not written to it. */
  input: z.int(),
  cacheRead: z.int(),
  cacheWrite: z.int(),
  output: z.int(),
})
export type TokenUsage = z.infer<typeof TokenUsage>

/** What kept a sentence from going out. */
export const WithheldReason = z.enum(['not_quoted', 'number', 'address', 'uncited', 'promise', 'link'])
export type WithheldReason = z.infer<typeof WithheldReason>

/** What can go wrong with a model. A closed list; staff and the log see these words. */
export const ModelFaultKind = z.enum([
  'bad_request',
  'unauthorised',
  'forbidden',
  'not_found',
  'too_large',
  'rate_limited',
  'server_error',
  'overloaded',
  'unreachable',
  'slow_start',
  'no_text',
  'stalled',
  'too_long',
  'cut_off',
  'malformed',
  'refused',
  'out_of_tokens',
  'empty',
  'bad_tool_input',
  'tool_loop',
])
export type ModelFaultKind = z.infer<typeof ModelFaultKind>

/** What a model did for one run; missing where no model was asked. */
export const ModelReport = z.object({
  model: z.string(),
  usage: TokenUsage,
  /** Millionths of a US dollar by the operator's price table; null where it has no price for the model. */
  costMicros: z.int().nullable(),
  /** From the question to the first words shown; null where none were. */
  firstWordMs: z.number().nullable(),
  /** How long of that the model's first letters waited until their sentence was whole and checked; left out without words. */
  heldBackMs: z.number().optional(),
  toolCalls: z.array(z.object({ name: z.string(), input: z.string(), outcome: z.string() })),
  /** Sentences that were checked, those that state a fact, and those that did not go out. */
  checked: z.object({
    sentences: z.int(),
    facts: z.int(),
    withheld: z.array(z.object({ text: z.string(), reason: WithheldReason })),
  }),
  /** In order; each ended one attempt. */
  faults: z.array(ModelFaultKind),
  /** Why quotes answered in the model's place; null where the model answered. */
  insteadOfModel: z.enum(['fault', 'breaker_open', 'over_budget', 'withheld']).nullable(),
})
export type ModelReport = z.infer<typeof ModelReport>

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
  model: ModelReport.optional(),
  /** What was understood of the question; missing where nobody scored it. */
  understood: z
    .object({
      /** Null where the site has no trained intents. `id` null: out of scope. */
      intent: z.object({ id: IntentId.nullable(), name: z.string(), confidence: z.number() }).nullable(),
      /** -1 to 1. */
      sentiment: z.number(),
      /** 0 to 1. */
      urgency: z.number(),
    })
    .optional(),
  /** Missing where no rule of the policy fitted. */
  policy: PolicyTrace.optional(),
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
