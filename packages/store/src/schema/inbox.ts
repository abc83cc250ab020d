import type { AgentId, ClientId, ConversationId, InboxFilter, MacroStep, MessageId } from '@baton/contracts'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const conversationTag = sqliteTable(
  'conversation_tag',
  {
    conversationId: text('conversation_id').$type<ConversationId>().notNull(),
    name: text('name').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.name] }),
    index('conversation_tag_name').on(table.name, table.conversationId),
  ],
)

export const cannedReply = sqliteTable('canned_reply', {
  id: text('id').primaryKey(),
  /** What is typed behind the slash. */
  shortcut: text('shortcut').notNull(),
  text: text('text').notNull(),
  updatedAt: integer('updated_at').notNull(),
})

export const savedView = sqliteTable('saved_view', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  filter: text('filter', { mode: 'json' }).$type<InboxFilter>().notNull(),
  createdAt: integer('created_at').notNull(),
})

export const macro = sqliteTable('macro', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  steps: text('steps', { mode: 'json' }).$type<MacroStep[]>().notNull(),
  updatedAt: integer('updated_at').notNull(),
})

/** That a macro ran, so that a retry does nothing. */
export const macroRun = sqliteTable(
  'macro_run',
  {
    conversationId: text('conversation_id').$type<ConversationId>().notNull(),
    clientId: text('client_id').$type<ClientId>().notNull(),
    macroId: text('macro_id').notNull(),
    messageIds: text('message_ids', { mode: 'json' }).$type<MessageId[]>().notNull(),
    ranAt: integer('ran_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.clientId] })],
)

/** A note that names an agent. */
export const mention = sqliteTable(
  'mention',
  {
    agentId: text('agent_id').$type<AgentId>().notNull(),
    messageId: text('message_id').$type<MessageId>().notNull(),
    conversationId: text('conversation_id').$type<ConversationId>().notNull(),
    createdAt: integer('created_at').notNull(),
    seenAt: integer('seen_at'),
  },
  (table) => [
    primaryKey({ columns: [table.agentId, table.messageId] }),
    index('mention_agent').on(table.agentId, table.createdAt),
  ],
)

/** How far an agent has read a thread. */
export const threadRead = sqliteTable(
  'thread_read',
  {
    agentId: text('agent_id').$type<AgentId>().notNull(),
    conversationId: text('conversation_id').$type<ConversationId>().notNull(),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agentId, table.conversationId] })],
)
