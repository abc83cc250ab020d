import type { Role, SiteId } from '@baton/contracts'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { site } from './site.ts'

export const link = sqliteTable('link', {
  /** SHA-256 of the token, hex; the token itself is kept nowhere. */
  tokenHash: text('tokenHash').primaryKey(),
  purpose: text('purpose').$type<'setup' | 'invite' | 'reset'>().notNull(),
  email: text('email'),
  siteId: text('siteId')
    .$type<SiteId>()
    .references(() => site.id),
  role: text('role').$type<Role>().notNull(),
  createdAt: integer('createdAt').notNull(),
  expiresAt: integer('expiresAt').notNull(),
  usedAt: integer('usedAt'),
})
