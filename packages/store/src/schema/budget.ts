import type { RunId, VisitorId } from '@baton/contracts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Tokens used and reserved today, by whom. */
export const tokenUse = sqliteTable(
  'token_use',
  {
    /** In UTC, such as 2026-11-21. */
    day: text('day').notNull(),
    key: text('key').notNull(),
    tokens: integer('tokens').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.key] })],
)

/** Tokens that are counted as used while an answer runs. */
export const tokenReservation = sqliteTable('token_reservation', {
  id: text('id').primaryKey(),
  day: text('day').notNull(),
  /** Null, as their visitor, for what is written for staff. */
  runId: text('run_id').$type<RunId>(),
  visitorId: text('visitor_id').$type<VisitorId>(),
  addressKey: text('address_key'),
  tokens: integer('tokens').notNull(),
  reservedAt: integer('reserved_at').notNull(),
})

/** What models did for answers, by day. */
export const modelUsage = sqliteTable(
  'model_usage',
  {
    day: text('day').notNull(),
    /** Empty: no model was asked. */
    model: text('model').notNull(),
    answers: integer('answers').notNull(),
    fallbacks: integer('fallbacks').notNull(),
    cut: integer('cut').notNull(),
    faults: integer('faults').notNull(),
    withheld: integer('withheld').notNull(),
    input: integer('input').notNull(),
    cacheRead: integer('cache_read').notNull(),
    cacheWrite: integer('cache_write').notNull(),
    output: integer('output').notNull(),
    costMicros: integer('cost_micros').notNull(),
    unpriced: integer('unpriced').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.model] })],
)
