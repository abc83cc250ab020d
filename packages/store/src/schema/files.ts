import type { AgentId, ClientId, FileId, FileType, MessageId, VisitorId } from '@baton/contracts'
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** A file beside a message; without a message it waits for one. */
export const file = sqliteTable(
  'file',
  {
    id: text('id').$type<FileId>().primaryKey(),
    clientId: text('client_id').$type<ClientId>().notNull(),
    /** Whose conversation it belongs to; it goes when they go. */
    visitorId: text('visitor_id').$type<VisitorId>().notNull(),
    /** Null: the visitor sent it. */
    agentId: text('agent_id').$type<AgentId>(),
    messageId: text('message_id').$type<MessageId>(),
    name: text('name').notNull(),
    type: text('type').$type<FileType>().notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width'),
    height: integer('height'),
    /** All parts are there. */
    isWhole: integer('is_whole', { mode: 'boolean' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('file_client').on(table.visitorId, table.clientId),
    index('file_message').on(table.messageId),
    index('file_created').on(table.createdAt),
  ],
)

export const filePart = sqliteTable(
  'file_part',
  {
    fileId: text('file_id').$type<FileId>().notNull(),
    n: integer('n').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.n] })],
)
