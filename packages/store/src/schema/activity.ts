import type { Activity, ClientId, VisitorId } from '@baton/contracts'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What a visitor did on the site's pages; it goes when they go. */
export const visitorEvent = sqliteTable(
  'visitor_event',
  {
    visitorId: text('visitor_id').$type<VisitorId>().notNull(),
    clientId: text('client_id').$type<ClientId>().notNull(),
    name: text('name').notNull(),
    properties: text('properties', { mode: 'json' }).$type<Activity['properties']>().notNull(),
    pageUrl: text('page_url'),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.visitorId, table.clientId] }),
    index('visitor_event_recent').on(table.visitorId, table.at),
  ],
)
