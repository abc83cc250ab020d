import type { ArticleId, SourceId } from '@baton/contracts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const sourcePage = sqliteTable(
  'source_page',
  {
    sourceId: text('source_id').$type<SourceId>().notNull(),
    url: text('url').notNull(),
    /** None: it repeats another page, or asks to be left out. */
    articleIds: text('article_ids', { mode: 'json' }).$type<ArticleId[]>().notNull(),
    /** What the server called this version of it. */
    etag: text('etag'),
    modified: text('modified'),
    /** Of its text, to know a page that says the same; null when it has none. */
    textHash: text('text_hash'),
    /** Where it leads within its source. */
    links: text('links', { mode: 'json' }).$type<string[]>().notNull(),
    /** The version of parser and index that it was read with. */
    version: integer('version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.url] })],
)
