import { type DrizzleSqliteDODatabase, drizzle } from 'drizzle-orm/durable-sqlite'
import { createSiteStore, type SiteDatabase, type SiteStore, type StoreOptions } from './site-store.ts'

/** What the store uses of `ctx.storage` of a Durable Object whose class keeps its data in SQLite. */
export interface ObjectStorage {
  sql: { exec(query: string, ...values: unknown[]): unknown }
  transactionSync<T>(work: () => T): T
}

/**
 * Opens (and makes, and migrates) the site that this Durable Object is. Closing it does nothing: the platform decides
 * how long an object lives, and holds back every answer until what it tells of is on disk.
 */
export function openSiteStorage(storage: ObjectStorage, options: StoreOptions = {}): SiteStore {
  return createSiteStore(
    {
      db: drizzleOver(storage) as unknown as SiteDatabase,
      transact: (work) => storage.transactionSync(work),
      // The platform's own recovery to a point in time.
      checkpoint: () => ({ recoverableDays: 30 }),
      close: () => {},
    },
    options,
  )
}

// drizzle's own type for the storage comes from a package of the platform's types, which nothing else here needs.
const drizzleOver = drizzle as unknown as (storage: ObjectStorage) => DrizzleSqliteDODatabase
