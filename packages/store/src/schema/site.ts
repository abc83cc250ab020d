import type { ConversationId, Fact, VisitorId } from '@baton/contracts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
})

export const event = sqliteTable('event', {
  seq: integer('seq').primaryKey(),
  visitorId: text('visitor_id').$type<VisitorId>(),
  visitorSeq: integer('visitor_seq'),
  conversationId: text('conversation_id').$type<ConversationId>(),
  at: integer('at').notNull(),
  fact: text('fact', { mode: 'json' }).$type<Fact>().notNull(),
})

export const job = sqliteTable(
  'job',
  {
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    runAt: integer('run_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.kind, table.subject] })],
)

export const usage = sqliteTable(
  'usage',
  {
    key: text('key').notNull(),
    windowStart: integer('window_start').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.windowStart] })],
)

export const blockedOrigin = sqliteTable('blocked_origin', {
  origin: text('origin').primaryKey(),
  at: integer('at').notNull(),
})

export const sighting = sqliteTable('sighting', {
  origin: text('origin').primaryKey(),
  firstAt: integer('first_at').notNull(),
  lastAt: integer('last_at').notNull(),
})
