import type { SiteId } from '@baton/contracts'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const site = sqliteTable(
  'site',
  {
    id: text('id').$type<SiteId>().primaryKey(),
    name: text('name').notNull(),
    createdAt: integer('createdAt').notNull(),
    /** Which host holds the site's database. */
    placement: text('placement').notNull().default('local'),
    wakeAt: integer('wakeAt'),
  },
  (table) => [index('site_wakeAt').on(table.wakeAt)],
)
