import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const chunkVector = sqliteTable('chunk_vector', {
  /** The chunk's row; a chunk that is written anew has another. */
  chunkKey: integer('chunk_key').primaryKey(),
  /** Vectors of two models cannot be compared. */
  model: text('model').notNull(),
  /** What one step of a value is worth. */
  scale: real('scale').notNull(),
  /** One signed byte a dimension. */
  vector: blob('vector', { mode: 'buffer' }).notNull(),
})
