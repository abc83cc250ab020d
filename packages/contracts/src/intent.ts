import { z } from 'zod'
import { IntentId, TeamId } from './ids.ts'
import { EntityType } from './signal.ts'
import { Timestamp } from './time.ts'

/** One thing that a flow asks for, unless the visitor has named it before. */
export const FlowStep = z.object({
  /** What it is called on the handoff card. */
  name: z.string().trim().min(1).max(60),
  /** `text`: whatever the visitor writes next. */
  wants: z.enum([...EntityType.options, 'text']),
  /** In the words of the site. */
  question: z.string().trim().min(1).max(300),
})
export type FlowStep = z.infer<typeof FlowStep>

/** What follows when a visitor asks for an intent. A policy's rule comes before it. */
export const IntentAction = z.discriminatedUnion('do', [
  /** From the knowledge, as without an intent. */
  z.object({ do: z.literal('answer') }),
  /** A question back, with answers to tap. */
  z.object({
    do: z.literal('ask'),
    question: z.string().trim().min(1).max(300),
    choices: z.array(z.string().trim().min(1).max(80)).min(2).max(3),
  }),
  /** Asks for what is missing, one after the other, then answers or passes on with what was found. */
  z.object({
    do: z.literal('flow'),
    steps: z.array(FlowStep).min(1).max(6),
    ends: z.enum(['answer', 'person']),
    teamId: TeamId.nullable(),
  }),
  z.object({ do: z.literal('team'), teamId: TeamId.nullable() }),
  /** A person answers; the assistant does not try. */
  z.object({ do: z.literal('never_automate') }),
])
export type IntentAction = z.infer<typeof IntentAction>

/** Where an example is from. */
export const ExampleOrigin = z.enum(['written', 'starter', 'discovered', 'corrected'])
export type ExampleOrigin = z.infer<typeof ExampleOrigin>

export const ExampleText = z.string().trim().min(1).max(1_000)

export const IntentExample = z.object({
  id: z.string(),
  text: z.string(),
  origin: ExampleOrigin,
  createdAt: Timestamp,
})
export type IntentExample = z.infer<typeof IntentExample>

/** Something that visitors of a site ask for. */
export const Intent = z.object({
  id: IntentId,
  /** Unique within the site. */
  name: z.string(),
  /** What it is about, in one sentence; learnt from like an example. */
  description: z.string(),
  action: IntentAction,
  examples: z.int(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type Intent = z.infer<typeof Intent>

export const IntentInput = z.object({
  name: z.string().trim().min(1).max(80),
  description: z.string().trim().max(300),
  action: IntentAction,
})
export type IntentInput = z.infer<typeof IntentInput>

/** `none`: fewer than two intents have examples. `stale`: examples changed, training begins within seconds. */
export const TrainingState = z.enum(['none', 'stale', 'training', 'ready', 'failed'])
export type TrainingState = z.infer<typeof TrainingState>

/** What the site's classifier can do, found out on examples that it did not see. */
export const IntentTrainingReport = z.object({
  state: TrainingState,
  /** Why it failed, in words; else null. */
  problem: z.string().nullable(),
  /** Grows by one with each training. */
  version: z.int(),
  trainedAt: Timestamp.nullable(),
  trainMs: z.int().nullable(),
  bytes: z.int().nullable(),
  intents: z.int(),
  examples: z.int(),
  /** Of held-out examples; null before the first training. */
  accuracy: z.number().nullable(),
  /** Expected calibration error. */
  calibrationError: z.number().nullable(),
  /** Below this confidence a turn is out of scope; chosen from the examples alone. */
  threshold: z.number().nullable(),
  /** Held-out examples by confidence: of `count`, `right` were right. */
  reliability: z.array(z.object({ from: z.number(), to: z.number(), count: z.int(), right: z.int() })),
  /** Held-out examples of one intent that were taken for another, the most frequent first; at most ten. */
  confusions: z.array(z.object({ intent: z.string(), takenFor: z.string(), count: z.int() })),
})
export type IntentTrainingReport = z.infer<typeof IntentTrainingReport>

/** A group of questions that ask for the same thing, found in exported conversations. */
export const DiscoveredIntent = z.object({
  /** In words that its questions share. */
  name: z.string(),
  /** Its most telling words. */
  words: z.array(z.string()),
  count: z.int(),
  /** Of all questions, 0 to 1. */
  share: z.number(),
  /** Typical ones first; at most ten. */
  examples: z.array(z.string()),
  /** The mean of its questions, -1 to 1. */
  sentiment: z.number(),
  /** Of its examples, those that the knowledge of today answers with a quote, 0 to 1; null where it was not asked. */
  answered: z.number().nullable(),
})
export type DiscoveredIntent = z.infer<typeof DiscoveredIntent>

/** Lines of a file that could not be used. */
export const LeftOut = z.object({
  count: z.int(),
  /** The first ones, counted from 1, and what is wrong with each. */
  lines: z.array(z.object({ line: z.int(), why: z.string() })),
})
export type LeftOut = z.infer<typeof LeftOut>

/** A line of a running discovery: how far it is, then what was found. */
export const DiscoveryLine = z.discriminatedUnion('type', [
  /** `done`: 0 to 1. */
  z.object({ type: z.literal('progress'), done: z.number() }),
  /** It could not go on; nothing follows. */
  z.object({ type: z.literal('error'), message: z.string() }),
  z.object({
    type: z.literal('result'),
    /** Those that were grouped: all, or 10,000 from all over the file. */
    questions: z.int(),
    /** Those that the file holds. */
    found: z.int(),
    /** The share of the questions in one of the intents, 0 to 1. */
    covered: z.number(),
    intents: z.array(DiscoveredIntent),
    /** Broken lines of the file. */
    leftOut: LeftOut,
  }),
])
export type DiscoveryLine = z.infer<typeof DiscoveryLine>
