import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'

/** Any synchronous SQLite: a file on Node, a Durable Object's storage on Workers. */
export type DirectoryDatabase = BaseSQLiteDatabase<'sync', unknown>
