import type { AgentId } from '@baton/contracts'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Names of tables and columns are the accounts library's own; `user.id` is our agent id.

const time = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const user = sqliteTable('user', {
  id: text('id').$type<AgentId>().primaryKey(),
  name: text('name').notNull(),
  /** Always in lower case. */
  email: text('email').notNull().unique(),
  emailVerified: integer('emailVerified', { mode: 'boolean' }).notNull(),
  image: text('image'),
  createdAt: time('createdAt').notNull(),
  updatedAt: time('updatedAt').notNull(),
  twoFactorEnabled: integer('twoFactorEnabled', { mode: 'boolean' }),
})

const userId = () =>
  text('userId')
    .$type<AgentId>()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

export const session = sqliteTable('session', {
  id: text('id').primaryKey(),
  token: text('token').notNull().unique(),
  userId: userId(),
  expiresAt: time('expiresAt').notNull(),
  ipAddress: text('ipAddress'),
  userAgent: text('userAgent'),
  createdAt: time('createdAt').notNull(),
  updatedAt: time('updatedAt').notNull(),
})

export const account = sqliteTable('account', {
  id: text('id').primaryKey(),
  accountId: text('accountId').notNull(),
  providerId: text('providerId').notNull(),
  userId: userId(),
  accessToken: text('accessToken'),
  refreshToken: text('refreshToken'),
  idToken: text('idToken'),
  accessTokenExpiresAt: time('accessTokenExpiresAt'),
  refreshTokenExpiresAt: time('refreshTokenExpiresAt'),
  scope: text('scope'),
  /** Hashed with scrypt. */
  password: text('password'),
  createdAt: time('createdAt').notNull(),
  updatedAt: time('updatedAt').notNull(),
})

export const verification = sqliteTable('verification', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: time('expiresAt').notNull(),
  createdAt: time('createdAt').notNull(),
  updatedAt: time('updatedAt').notNull(),
})
