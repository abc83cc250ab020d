import { z } from 'zod'
import { Channel, Priority } from './conversation.ts'
import { AgentId, ConversationId, IntentId, TeamId } from './ids.ts'
import { SensitiveClass } from './signal.ts'
import { Timestamp } from './time.ts'

const Share = z.number().min(0).max(1)
const Times = z.int().min(1).max(10)

/** One thing that must hold. Numbers are compared without the edge: `below: 0.6` does not hold at 0.6. */
export const PolicyCondition = z.discriminatedUnion('on', [
  z.object({ on: z.literal('asked_for_person') }),
  z.object({ on: z.literal('intent'), is: z.array(IntentId).min(1).max(50) }),
  z.object({ on: z.literal('out_of_scope'), times: Times }),
  /** In so many turns of the visitor in a row, this one included. */
  z.object({ on: z.literal('intent_confidence'), below: Share, times: Times }),
  z.object({ on: z.literal('sentiment'), below: z.number().min(-1).max(1) }),
  /** The weighted mean of the conversation so far, the newest turn weighing most. */
  z.object({ on: z.literal('sentiment_trend'), below: z.number().min(-1).max(1) }),
  z.object({ on: z.literal('urgency'), above: Share }),
  /** Answers in a row that knew nothing or were complained about. */
  z.object({ on: z.literal('failed_answers'), atLeast: Times }),
  /** No class named: any. */
  z.object({ on: z.literal('sensitive'), classes: z.array(SensitiveClass) }),
  z.object({ on: z.literal('promise_without_backing') }),
  /** `verified`: vouched for by the site. Else an attribute from the identity token, compared as text. */
  z.object({
    on: z.literal('visitor'),
    attribute: z.string().trim().min(1).max(60),
    is: z.string().max(200),
  }),
  z.object({ on: z.literal('language'), is: z.array(z.string().min(2).max(35)).min(1).max(20) }),
  z.object({ on: z.literal('hours'), open: z.boolean() }),
  z.object({ on: z.literal('channel'), is: Channel }),
  /** The largest amount that the visitor named in this currency (ISO 4217). */
  z.object({ on: z.literal('amount'), above: z.number().min(0), currency: z.string().length(3) }),
])
export type PolicyCondition = z.infer<typeof PolicyCondition>

/** `answer` ends the search for a rule: the assistant answers as always. */
export const PolicyDecision = z.enum(['answer', 'ask', 'offer_person', 'hand_over'])
export type PolicyDecision = z.infer<typeof PolicyDecision>

/** All conditions must hold; the first rule of the table that fits decides. */
export const PolicyRule = z.object({
  id: z.string().min(1).max(40),
  name: z.string().trim().min(1).max(80),
  enabled: z.boolean(),
  when: z.array(PolicyCondition).min(1).max(8),
  decision: PolicyDecision,
  /** Only members of this team are offered it; null: as the intent says, else everybody. */
  teamId: TeamId.nullable(),
  /** Null: stays as it is. */
  priority: Priority.nullable(),
  /** What the visitor reads in place of the usual words; empty: the usual ones, in the visitor's language. */
  wording: z.string().max(500),
})
export type PolicyRule = z.infer<typeof PolicyRule>

export const PolicyRules = z
  .array(PolicyRule)
  .max(60)
  .refine(
    (rules) => new Set(rules.map(({ id }) => id)).size === rules.length,
    'each rule needs an id of its own',
  )

/** A version of the table. Version 0 is the product's defaults. */
export const Policy = z.object({
  version: z.int(),
  rules: PolicyRules,
  /** Who switched it on; null: nobody yet, these are the defaults. */
  by: z.object({ agentId: AgentId, name: z.string() }).nullable(),
  at: Timestamp.nullable(),
  /** Why, in the words of who switched it on. */
  note: z.string().max(300),
})
export type Policy = z.infer<typeof Policy>

/** The rule that decided one turn. */
export const PolicyTrace = z.object({
  version: z.int(),
  ruleId: z.string(),
  rule: z.string(),
  decision: PolicyDecision,
  /** What fitted, in words for staff, with its numbers. */
  trigger: z.string(),
})
export type PolicyTrace = z.infer<typeof PolicyTrace>

/** What a table would have done with one conversation: the strongest of its decisions, and the rule. */
export const ReplayedOutcome = z.object({
  decision: PolicyDecision,
  ruleId: z.string().nullable(),
  ruleName: z.string().nullable(),
  /** Which of the visitor's messages set it off, from 1; null where nothing did. */
  turn: z.int().nullable(),
})
export type ReplayedOutcome = z.infer<typeof ReplayedOutcome>

/** A proposed table beside the one of today, over past conversations. */
export const PolicyReplay = z.object({
  conversations: z.int(),
  turns: z.int(),
  /** Conversations by their strongest decision. */
  today: z.record(PolicyDecision, z.int()),
  proposed: z.record(PolicyDecision, z.int()),
  /** Conversations that each rule of the proposed table decided. */
  byRule: z.array(z.object({ ruleId: z.string(), conversations: z.int() })),
  /** Those that differ, the newest first; at most 200. */
  changed: z.array(
    z.object({
      conversationId: ConversationId,
      preview: z.string(),
      at: Timestamp,
      today: ReplayedOutcome,
      proposed: ReplayedOutcome,
    }),
  ),
  changedInAll: z.int(),
  tookMs: z.int(),
})
export type PolicyReplay = z.infer<typeof PolicyReplay>

/** A line of a running replay: how far it is, then the result. */
export const ReplayLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.int(), of: z.int() }),
  z.object({ type: z.literal('result'), replay: PolicyReplay }),
])
export type ReplayLine = z.infer<typeof ReplayLine>
