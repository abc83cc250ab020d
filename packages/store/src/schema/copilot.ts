import type {
  AgentId,
  ConversationId,
  CopilotSource,
  MessageId,
  SuggestionId,
  SuggestionKind,
} from '@baton/contracts'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const suggestion = sqliteTable(
  'suggestion',
  {
    id: text('id').$type<SuggestionId>().primaryKey(),
    conversationId: text('conversation_id').$type<ConversationId>().notNull(),
    agentId: text('agent_id').$type<AgentId>().notNull(),
    kind: text('kind').$type<SuggestionKind>().notNull(),
    text: text('text').notNull(),
    /** The agent's words that it is made of; empty for a reply. */
    given: text('given').notNull(),
    /** Of a translation: what they are written in. */
    givenLanguage: text('given_language'),
    sources: text('sources', { mode: 'json' }).$type<CopilotSource[]>().notNull(),
    engine: text('engine').notNull(),
    createdAt: integer('created_at').notNull(),
    /** The reply that took it up. */
    messageId: text('message_id').$type<MessageId>(),
    /** Words that were put in, taken out or replaced before it was sent. */
    distance: integer('distance'),
    /** Words of the longer of the two. */
    length: integer('length'),
  },
  (table) => [
    index('suggestion_conversation').on(table.conversationId),
    index('suggestion_created').on(table.createdAt),
  ],
)

export const messageTranslation = sqliteTable(
  'message_translation',
  {
    messageId: text('message_id').$type<MessageId>().notNull(),
    language: text('language').notNull(),
    text: text('text').notNull(),
    /** `agent`, or the model. */
    writtenBy: text('written_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.language] })],
)
