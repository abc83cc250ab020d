import { z } from 'zod'
import { AgentId, ConversationId, IntentId, MessageId } from './ids.ts'
import { Timestamp } from './time.ts'

/** What must not be left to an assistant alone, the gravest first. */
export const SensitiveClass = z.enum([
  'self_harm',
  'threat',
  'legal',
  'medical',
  'payment_data',
  'minor',
  'others_data',
])
export type SensitiveClass = z.infer<typeof SensitiveClass>

export const EntityType = z.enum(['order_number', 'email', 'phone', 'amount', 'date', 'url', 'product'])
export type EntityType = z.infer<typeof EntityType>

/** Something that a message names, at `text.slice(start, end)` in UTF-16 units. */
export const Entity = z.object({
  type: EntityType,
  start: z.int(),
  end: z.int(),
  /** Typed and checked: an order number as the site writes it, `49.90 EUR`, `2026-11-17` or `2026-11-16/2026-11-22`. */
  value: z.string(),
})
export type Entity = z.infer<typeof Entity>

/** Who says so. A person's word counts before a model's, and that before the built-in scorer's. */
export const Scorer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built_in'), version: z.string() }),
  z.object({ kind: z.literal('model'), model: z.string() }),
  z.object({ kind: z.literal('agent'), agentId: AgentId }),
])
export type Scorer = z.infer<typeof Scorer>

const by = { confidence: z.number().min(0).max(1), by: Scorer }

/** `id` null: asks for none of the site's intents. */
export const IntentChoice = z.object({ id: IntentId.nullable(), confidence: z.number() })
export type IntentChoice = z.infer<typeof IntentChoice>

/** What is known of one message of a visitor, by the scorer whose word counts. */
export const Signals = z.object({
  messageId: MessageId,
  /** BCP 47. */
  language: z.object({ value: z.string(), ...by }),
  /** Null where the site has no trained intents. `value` null: out of scope. */
  intent: z
    .object({
      value: IntentId.nullable(),
      ...by,
      /** The likeliest, best first, at most five. */
      ranked: z.array(IntentChoice),
      /** About as likely as each other, for a question with buttons; two or three, else none. */
      nearTies: z.array(IntentId),
    })
    .nullable(),
  /** -1 to 1. */
  sentiment: z.object({ value: z.number(), ...by }),
  /** 0 to 1. */
  urgency: z.object({ value: z.number(), ...by }),
  entities: z.array(Entity),
  sensitive: z.array(SensitiveClass),
  /** Says that the answer before missed the question, or asks the same again. */
  complaint: z.boolean(),
  asksForPerson: z.boolean(),
  scoredAt: Timestamp,
})
export type Signals = z.infer<typeof Signals>

/** What staff can correct of one message, and a model may see otherwise. `answer`: of the assistant's, right or wrong. */
export const LabelKind = z.enum(['intent', 'sentiment', 'answer'])
export type LabelKind = z.infer<typeof LabelKind>

export const Label = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('intent'), value: IntentId.nullable() }),
  z.object({ kind: z.literal('sentiment'), value: z.enum(['negative', 'neutral', 'positive']) }),
  /** `expected`: what would have been right, for the evaluation. */
  z.object({ kind: z.literal('answer'), value: z.enum(['right', 'wrong']), expected: z.string().max(4_000) }),
])
export type Label = z.infer<typeof Label>

/** A label with who gave it; one per person, message and kind: the newest counts. */
export const GivenLabel = z.object({
  messageId: MessageId,
  conversationId: ConversationId,
  label: Label,
  by: Scorer,
  at: Timestamp,
})
export type GivenLabel = z.infer<typeof GivenLabel>

/** A message that scorers and people see differently. */
export const Disagreement = z.object({
  messageId: MessageId,
  conversationId: ConversationId,
  text: z.string(),
  /** All that was said of it in one kind, the built-in scorer's word first, then the model's. */
  scores: z.array(GivenLabel.omit({ messageId: true, conversationId: true })),
})
export type Disagreement = z.infer<typeof Disagreement>

/** How far people who labelled the same messages agree. */
export const Agreement = z.object({
  kind: LabelKind,
  /** Messages that two people or more have labelled. */
  messages: z.int(),
  people: z.int(),
  /** Pairs of labels that are the same, 0 to 1; null without any. */
  share: z.number().nullable(),
  /** Krippendorff's alpha for names: 1 all agree, 0 as by chance; null where it cannot be told. */
  alpha: z.number().nullable(),
})
export type Agreement = z.infer<typeof Agreement>
