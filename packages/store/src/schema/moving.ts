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
  /** The last line that has arrived, and its hash. */
  position: integer('position').notNull(),
  hash: text('hash').notNull(),
})

export const movingTerm = sqliteTable(
  'moving_term',
  {
    /** The index that it is of. */
    name: text('name').notNull(),
    doc: integer('doc').notNull(),
    field: text('field').notNull(),
    place: integer('place').notNull(),
    term: text('term').notNull(),
  },
  (table) => [primaryKey({ columns: [table.name, table.doc, table.field, table.place] })],
)
