import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DataFileError } from './data-file-error.ts'
import {
  createSiteStore,
  type Engine,
  type SiteDatabase,
  type SiteStore,
  type StoreOptions,
} from './site-store.ts'

export { DataFileError } from './data-file-error.ts'
export { type FolderLock, lockFolder } from './lock-folder.ts'

export type OpenOptions = StoreOptions

/**
 * Opens (and makes, and migrates) a site's file. Commits survive a power cut (`synchronous=FULL`); other programs may
 * read the file, so that replication works. Throws DataFileError when the file is damaged or cannot be written.
 */
export function openSiteFile(path: string, options: OpenOptions = {}): SiteStore {
  return guard(path, () => {
    const database = new Database(path)
    try {
      database.pragma('journal_mode = WAL')
      return open(database, options)
    } catch (error) {
      database.close()
      throw error
    }
  })
}

// The image of a migrated site without rows: to copy it takes a thirtieth of the time of all migrations.
let blank: Buffer | undefined

/** A site that lives as long as its handle. */
export function openMemorySite(options: OpenOptions = {}): SiteStore {
  blank ??= makeBlank()
  return open(new Database(blank), options)
}

function makeBlank(): Buffer {
  const database = new Database(':memory:')
  createSiteStore(engineOver(database))
  const image = database.serialize()
  database.close()
  return image
}

/**
 * Copies an open or closed site's file to `target`, as it is now, while others go on writing. Resolves to the pages
 * copied. Throws DataFileError about whichever of the two files is at fault.
 */
export async function backupSiteFile(path: string, target: string): Promise<number> {
  const database = guard(path, () => new Database(path, { readonly: true, fileMustExist: true }))
  try {
    // Held for the whole copy: without a snapshot every commit sends the copy back to its first page.
    guard(path, () => database.exec('begin; select count(*) from sqlite_schema'))
    return (await database.backup(target)).totalPages
  } catch (error) {
    throw DataFileError.from(target, error) ?? error
  } finally {
    database.close()
  }
}

/** Reads the whole file for damage. Returns SQLite's findings; empty means sound. */
export function checkSiteFile(path: string): string[] {
  return guard(path, () => {
    const database = new Database(path, { readonly: true, fileMustExist: true })
    try {
      const rows = database.pragma('integrity_check') as { integrity_check: string }[]
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    } finally {
      database.close()
    }
  })
}

function open(database: Database.Database, options: OpenOptions): SiteStore {
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  database.pragma('busy_timeout = 2000')
  // A page cache of 2 MB keeps a thousand open sites small; the system's file cache does the rest.
  database.pragma('cache_size = -2000')
  return createSiteStore(engineOver(database), options)
}

function engineOver(database: Database.Database): Engine {
  // drizzle's type for this driver names its own RunResult; only its query face is used here.
  const db = drizzle(database) as unknown as SiteDatabase
  return {
    db,
    transact: <T>(work: () => T) => database.transaction(work).immediate() as T,
    checkpoint() {
      database.pragma('wal_checkpoint(TRUNCATE)')
      return { recoverableDays: null }
    },
    close: () => database.close(),
  }
}

function guard<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw DataFileError.from(path, error) ?? error
  }
}
