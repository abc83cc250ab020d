import type { ArticleId, Audience, ChunkId, SourceId } from '@baton/contracts'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const source = sqliteTable('source', {
  id: text('id').$type<SourceId>().primaryKey(),
  name: text('name').notNull().unique(),
  createdAt: integer('created_at').notNull(),
})

export const article = sqliteTable('article', {
  key: integer('key').primaryKey(),
  id: text('id').$type<ArticleId>().notNull().unique(),
  sourceId: text('source_id').$type<SourceId>().notNull(),
  title: text('title').notNull(),
  url: text('url'),
  language: text('language').notNull(),
  tags: text('tags', { mode: 'json' }).$type<string[]>().notNull(),
  audience: text('audience').$type<Audience>().notNull(),
  contentHash: text('content_hash').notNull(),
  chunkCount: integer('chunk_count').notNull(),
  updatedAt: integer('updated_at').notNull(),
})

export const chunk = sqliteTable('chunk', {
  /** The row of `chunk_index` that finds it. */
  key: integer('key').primaryKey(),
  id: text('id').$type<ChunkId>().notNull().unique(),
  articleKey: integer('article_key').notNull(),
  position: integer('position').notNull(),
  /** Changes when the index row must be written anew. */
  indexHash: text('index_hash').notNull(),
  headings: text('headings', { mode: 'json' }).$type<string[]>().notNull(),
  text: text('text').notNull(),
  /** The analysed words in order, for ranking: title, headings, then one sentence a line. */
  terms: text('terms').notNull(),
})
