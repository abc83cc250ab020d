import type { AgentId, ConversationId, CsatAbout } from '@baton/contracts'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const csat = sqliteTable(
  'csat',
  {
    conversationId: text('conversation_id').$type<ConversationId>().notNull(),
    createdAt: integer('created_at').notNull(),
    score: integer('score').notNull(),
    comment: text('comment').notNull(),
    about: text('about').$type<CsatAbout>().notNull(),
    agentId: text('agent_id').$type<AgentId>(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.createdAt] }),
    index('csat_recent').on(table.createdAt),
  ],
)
