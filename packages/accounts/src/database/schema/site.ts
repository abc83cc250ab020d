import type { SiteId } from '@baton/contracts'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The placement of a site whose database lies beside this one. */
export const LOCAL = 'local'

export const site = sqliteTable(
  'site',
  {
    id: text('id').$type<SiteId>().primaryKey(),
    name: text('name').notNull(),
    createdAt: integer('createdAt').notNull(),
    /** The machine that holds the site's database; `local` is the one that holds this. */
    placement: text('placement').notNull().default(LOCAL),
    wakeAt: integer('wakeAt'),
  },
  (table) => [index('site_wakeAt').on(table.wakeAt), index('site_placement').on(table.placement)],
)
