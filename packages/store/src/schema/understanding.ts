import type {
  Entity,
  ExampleOrigin,
  IntentAction,
  IntentChoice,
  IntentId,
  IntentTrainingReport,
  MessageId,
  SensitiveClass,
} from '@baton/contracts'
import { blob, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What can be said of a message. `answer` is of the assistant's, the rest of a visitor's. */
export interface ScoreValues {
  language: string
  intent: IntentId | null
  sentiment: number
  urgency: number
  entities: Entity[]
  sensitive: SensitiveClass[]
  complaint: boolean
  asks_for_person: boolean
  answer: { value: 'right' | 'wrong'; expected: string }
}

export type ScoreKind = keyof ScoreValues

export const signal = sqliteTable(
  'signal',
  {
    messageId: text('message_id').$type<MessageId>().notNull(),
    kind: text('kind').$type<ScoreKind>().notNull(),
    /** `built_in`, `model`, or the id of the agent whose word it is. */
    scorer: text('scorer').notNull(),
    /** Of the built-in scorer, or the model's name; empty for an agent. */
    version: text('version').notNull(),
    /** As JSON. */
    value: text('value').notNull(),
    confidence: real('confidence').notNull(),
    /** Of an intent by a classifier: what else it may be. */
    detail: text('detail', { mode: 'json' }).$type<{ ranked: IntentChoice[]; nearTies: IntentId[] }>(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.kind, table.scorer] })],
)

export const intent = sqliteTable('intent', {
  id: text('id').$type<IntentId>().primaryKey(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  action: text('action', { mode: 'json' }).$type<IntentAction>().notNull(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  /** Its row stays for its name: messages were recognised as it. */
  removedAt: integer('removed_at'),
})

export const intentExample = sqliteTable('intent_example', {
  id: text('id').primaryKey(),
  intentId: text('intent_id').$type<IntentId>().notNull(),
  text: text('text').notNull().unique(),
  origin: text('origin').$type<ExampleOrigin>().notNull(),
  createdAt: integer('created_at').notNull(),
})

/** What training found out on examples that it did not see. */
export type TrainingFigures = Pick<
  IntentTrainingReport,
  | 'trainMs'
  | 'bytes'
  | 'intents'
  | 'examples'
  | 'accuracy'
  | 'calibrationError'
  | 'threshold'
  | 'reliability'
  | 'confusions'
>

export const intentModel = sqliteTable('intent_model', {
  /** 1: there is one row at most. */
  id: integer('id').primaryKey(),
  /** Of intents and examples: grows with each change of them. */
  revision: integer('revision').notNull(),
  /** The one that training ended with last, well or not. */
  triedRevision: integer('tried_revision').notNull(),
  /** Why the last training failed. */
  problem: text('problem'),
  /** Of the classifier; 0 before the first. */
  version: integer('version').notNull(),
  /** What its classes stand for, in their order. */
  intentIds: text('intent_ids', { mode: 'json' }).$type<IntentId[]>().notNull(),
  head: text('head', { mode: 'json' }).$type<unknown>(),
  report: text('report', { mode: 'json' }).$type<TrainingFigures>(),
  trainedAt: integer('trained_at'),
})

export const intentWeights = sqliteTable('intent_weights', {
  part: integer('part').primaryKey(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
})
