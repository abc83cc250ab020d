import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** An article that has a row here was written or edited in Baton. */
export const articleText = sqliteTable('article_text', {
  articleKey: integer('article_key').primaryKey(),
  markdown: text('markdown').notNull(),
  writtenAt: integer('written_at').notNull(),
})

export const apiKey = sqliteTable('api_key', {
  id: text('id').primaryKey(),
  hash: text('hash').notNull().unique(),
  name: text('name').notNull(),
  createdAt: integer('created_at').notNull(),
  usedAt: integer('used_at'),
})
