import type { AgentId } from '@baton/contracts'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SecurityEventKind } from '../../security.ts'
import { user } from './staff.ts'

// `twoFactor` and `passkey` are the accounts library's own; it names their columns.

const time = (name: string) => integer(name, { mode: 'timestamp_ms' })
const userId = () =>
  text('userId')
    .$type<AgentId>()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

export const twoFactor = sqliteTable(
  'twoFactor',
  {
    id: text('id').primaryKey(),
    /** Encrypted with a key of the server's secret, like the codes. */
    secret: text('secret').notNull(),
    backupCodes: text('backupCodes').notNull(),
    userId: userId(),
    verified: integer('verified', { mode: 'boolean' }),
    failedVerificationCount: integer('failedVerificationCount'),
    lockedUntil: time('lockedUntil'),
  },
  (table) => [index('twoFactor_userId').on(table.userId)],
)

/** Codes of an app that have signed somebody in: each does so once. */
export const usedCode = sqliteTable(
  'usedCode',
  {
    agentId: text('agentId').$type<AgentId>().notNull(),
    code: text('code').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agentId, table.code] })],
)

export const passkey = sqliteTable(
  'passkey',
  {
    id: text('id').primaryKey(),
    name: text('name'),
    publicKey: text('publicKey').notNull(),
    userId: userId(),
    credentialID: text('credentialID').notNull().unique(),
    counter: integer('counter').notNull(),
    deviceType: text('deviceType').notNull(),
    backedUp: integer('backedUp', { mode: 'boolean' }).notNull(),
    transports: text('transports'),
    createdAt: time('createdAt'),
    aaguid: text('aaguid'),
  },
  (table) => [index('passkey_userId').on(table.userId)],
)

export const securityEvent = sqliteTable(
  'securityEvent',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    agentId: text('agentId').$type<AgentId>().notNull(),
    kind: text('kind').$type<SecurityEventKind>().notNull(),
    userAgent: text('userAgent'),
    at: integer('at').notNull(),
  },
  (table) => [index('securityEvent_agentId').on(table.agentId, table.id)],
)
