import type { AgentId, Role, SiteId } from '@baton/contracts'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { site } from './site.ts'
import { user } from './staff.ts'

export const membership = sqliteTable(
  'membership',
  {
    agentId: text('agentId')
      .$type<AgentId>()
      .notNull()
      .references(() => user.id),
    siteId: text('siteId')
      .$type<SiteId>()
      .notNull()
      .references(() => site.id),
    role: text('role').$type<Role>().notNull(),
    generation: integer('generation').notNull(),
    createdAt: integer('createdAt').notNull(),
    /** The row stays when an agent leaves, so that a later return cannot revive an old grant's generation. */
    removedAt: integer('removedAt'),
  },
  (table) => [
    primaryKey({ columns: [table.agentId, table.siteId] }),
    index('membership_siteId').on(table.siteId),
  ],
)
