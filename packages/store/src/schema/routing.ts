import type {
  AgentId,
  ClockKind,
  ConversationId,
  HandoffId,
  Hours,
  OfferResult,
  Presence,
  TeamId,
} from '@baton/contracts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const agentProfile = sqliteTable('agent_profile', {
  agentId: text('agent_id').$type<AgentId>().primaryKey(),
  /** What the agent chose. */
  presence: text('presence').$type<Presence>().notNull(),
  /** Since when an inbox of theirs is open; null when none is. */
  connectedAt: integer('connected_at'),
  capacity: integer('capacity').notNull(),
  skills: text('skills', { mode: 'json' }).$type<string[]>().notNull(),
  languages: text('languages', { mode: 'json' }).$type<string[]>().notNull(),
  teamIds: text('team_ids', { mode: 'json' }).$type<TeamId[]>().notNull(),
  offeredAt: integer('offered_at'),
  /** Offers in a row that ran out. */
  passedOver: integer('passed_over').notNull(),
})

export const team = sqliteTable('team', {
  id: text('id').$type<TeamId>().primaryKey(),
  name: text('name').notNull(),
  hours: text('hours', { mode: 'json' }).$type<Hours>(),
})

export const offer = sqliteTable('offer', {
  id: text('id').primaryKey(),
  handoffId: text('handoff_id').$type<HandoffId>().notNull(),
  agentId: text('agent_id').$type<AgentId>().notNull(),
  why: text('why', { mode: 'json' }).$type<string[]>().notNull(),
  offeredAt: integer('offered_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  /** Null while it is live. */
  result: text('result').$type<OfferResult>(),
  endedAt: integer('ended_at'),
})

export const clock = sqliteTable(
  'clock',
  {
    conversationId: text('conversation_id').$type<ConversationId>().notNull(),
    kind: text('kind').$type<ClockKind>().notNull(),
    startedAt: integer('started_at').notNull(),
    dueAt: integer('due_at').notNull(),
    missedAt: integer('missed_at'),
    /** Null while it runs. */
    pausedAt: integer('paused_at'),
    /** Open time that earlier pauses took. */
    pausedMs: integer('paused_ms').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.kind] })],
)
