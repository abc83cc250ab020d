import type { ChunkId } from '@baton/contracts'
import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const calibration = sqliteTable('calibration', {
  /** 1: there is one row at most. */
  id: integer('id').primaryKey(),
  /** Of how it was measured; what was measured another way cannot be compared. */
  version: text('version').notNull(),
  lead: real('lead').notNull(),
  questions: integer('questions').notNull(),
  /** Some of the chunks that the questions were made of: a random sample of the site's. */
  sample: text('sample', { mode: 'json' }).$type<ChunkId[]>().notNull(),
  madeAt: integer('made_at').notNull(),
})
