import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// What SQLite's full-text index shows of itself: virtual tables, whose columns have no types of their own.

/** Finds chunks by their terms; keeps none of what it is given. */
export const chunkIndex = sqliteTable('chunk_index', {
  /** The chunk's key. */
  rowid: integer('rowid').notNull(),
  title: text('title').notNull(),
  headings: text('headings').notNull(),
  body: text('body').notNull(),
})

/** All terms of `chunk_index`, in order. */
export const chunkVocabulary = sqliteTable('chunk_vocabulary', {
  term: text('term').notNull(),
  /** How many chunks hold it. */
  doc: integer('doc').notNull(),
})
