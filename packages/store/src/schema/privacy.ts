import type { AgentId, AuditAction, ConversationId } from '@baton/contracts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const maskedOriginal = sqliteTable(
  'masked_original',
  {
    conversationId: text('conversation_id').$type<ConversationId>().notNull(),
    placeholder: text('placeholder').notNull(),
    /** Null: it was not kept, or is gone. */
    sealed: text('sealed'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.placeholder] })],
)

export const audit = sqliteTable('audit', {
  n: integer('n').primaryKey(),
  at: integer('at').notNull(),
  agentId: text('agent_id').$type<AgentId>(),
  agentName: text('agent_name'),
  action: text('action').$type<AuditAction>().notNull(),
  about: text('about'),
  /** JSON, as it was hashed. */
  details: text('details').notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text('hash').notNull(),
})
