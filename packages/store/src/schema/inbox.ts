import type { ConversationId, InboxFilter } from '@baton/contracts'
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
