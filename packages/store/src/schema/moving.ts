import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** No row, and the site lives here. */
export const moving = sqliteTable('moving', {
  /** 1: there is one row at most. */
  id: integer('id').primaryKey(),
  state: text('state').$type<'leaving' | 'arriving'>().notNull(),
  /** Of one export: what is asked for under another is of another moment. */
  token: text('token').notNull(),
  at: integer('at').notNull(),
  /** When a site that leaves stays after all; null: never by itself. */
  until: integer('until'),
  /** The last line that has arrived, and its hash; of a site that leaves the last of all, once that was given. */
  position: integer('position').notNull(),
  hash: text('hash').notNull(),
})

/** Terms of an index that have arrived, by the shelf that their documents stand on. */
export const movingTerm = sqliteTable(
  'moving_term',
  {
    /** The index that they are of. */
    name: text('name').notNull(),
    /** Some neighbouring documents, which are indexed together. */
    shelf: integer('shelf').notNull(),
    line: integer('line').notNull(),
    places: text('places', { mode: 'json' }).$type<ArrivedPlace[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.name, table.shelf, table.line] })],
)

/** Document, field, place, term. */
export type ArrivedPlace = [doc: number, field: string, place: number, term: string]
