import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const machine = sqliteTable('machine', {
  name: text('name').primaryKey(),
  address: text('address').notNull(),
  seenAt: integer('seenAt').notNull(),
})
