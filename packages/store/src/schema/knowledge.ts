import type {
  ArticleId,
  ArticleKind,
  Audience,
  ChunkId,
  SourceId,
  SourceReport,
  WebSource,
} from '@baton/contracts'
import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const source = sqliteTable('source', {
  id: text('id').$type<SourceId>().primaryKey(),
  name: text('name').notNull().unique(),
  createdAt: integer('created_at').notNull(),
  /** Null: its articles come from files, or were written here. */
  web: text('web', { mode: 'json' }).$type<WebSource>(),
  /** Set while it is being read. */
  refreshingSince: integer('refreshing_since'),
  /** Of the last reading. */
  report: text('report', { mode: 'json' }).$type<SourceReport>(),
  /** Hashes of what recurs on its pages and is in no chunk. */
  boilerplate: text('boilerplate', { mode: 'json' }).$type<string[]>().notNull().default([]),
})

export const article = sqliteTable('article', {
  key: integer('key').primaryKey(),
  id: text('id').$type<ArticleId>().notNull().unique(),
  sourceId: text('source_id').$type<SourceId>().notNull(),
  kind: text('kind').$type<ArticleKind>().notNull(),
  title: text('title').notNull(),
  url: text('url'),
  language: text('language').notNull(),
  tags: text('tags', { mode: 'json' }).$type<string[]>().notNull(),
  audience: text('audience').$type<Audience>().notNull(),
  validFrom: integer('valid_from'),
  validUntil: integer('valid_until'),
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
})

/** Apart from the texts: a search ranks many chunks by these and reads the texts of few. */
export const chunkWords = sqliteTable('chunk_words', {
  chunkKey: integer('chunk_key').primaryKey(),
  articleKey: integer('article_key').notNull(),
  /** The analysed words in order, as the knowledge package packs them. */
  words: blob('words', { mode: 'buffer' }).notNull(),
})
