import type { AgentId, MailKind, NotificationSettings, VisitorId } from '@baton/contracts'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Where a visitor wants replies when they have left; given in answer to our question, or vouched for by the site. */
export const visitorAddress = sqliteTable('visitor_address', {
  visitorId: text('visitor_id').$type<VisitorId>().primaryKey(),
  email: text('email').notNull(),
  /** Whoever holds it may end the mail, and nothing else. */
  stopToken: text('stop_token').notNull().unique(),
  /** When they last had the conversation before them. */
  seenAt: integer('seen_at').notNull(),
  stoppedAt: integer('stopped_at'),
  createdAt: integer('created_at').notNull(),
})

/** `unsure`: on its way when the connection or the process ended; it is not sent again. */
export type MailState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure'

export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    /** What the mail is about: a second one about the same is not made. */
    dedupe: text('dedupe').notNull().unique(),
    kind: text('kind').$type<MailKind>().notNull(),
    toAddress: text('to_address').notNull(),
    /** Empty once it was sent, like the bodies. */
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    html: text('html').notNull(),
    headers: text('headers', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    messageId: text('message_id').notNull(),
    visitorId: text('visitor_id').$type<VisitorId>(),
    agentId: text('agent_id').$type<AgentId>(),
    state: text('state').$type<MailState>().notNull(),
    attempts: integer('attempts').notNull(),
    problem: text('problem'),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    index('outbox_state').on(table.state, table.createdAt),
    index('outbox_visitor').on(table.visitorId),
  ],
)

export const agentNotification = sqliteTable('agent_notification', {
  agentId: text('agent_id').$type<AgentId>().primaryKey(),
  /** The one they sign in with. */
  email: text('email').notNull(),
  settings: text('settings', { mode: 'json' }).$type<NotificationSettings>().notNull(),
})

/** Who is mailed figures; no row, no digest. */
export const agentDigest = sqliteTable('agent_digest', {
  agentId: text('agent_id').$type<AgentId>().primaryKey(),
  /** Whoever holds it may end the digest, and nothing else. */
  stopToken: text('stop_token').notNull().unique(),
  /** When the last one was due: the next tells of what came after. */
  since: integer('since').notNull(),
})

export const pushSubscription = sqliteTable(
  'push_subscription',
  {
    id: text('id').primaryKey(),
    agentId: text('agent_id').$type<AgentId>().notNull(),
    endpoint: text('endpoint').notNull().unique(),
    p256dh: text('p256dh').notNull(),
    auth: text('auth').notNull(),
    userAgent: text('user_agent'),
    createdAt: integer('created_at').notNull(),
    usedAt: integer('used_at'),
  },
  (table) => [index('push_subscription_agent').on(table.agentId)],
)
