import { DataFileError } from '@baton/store/node'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { createDirectory, type DirectoryOptions, NewerDirectoryError } from './create-directory.ts'
import type { LocalDirectory } from './directory.ts'

/** A directory in a file of this process. */
export interface DirectoryFile extends LocalDirectory {
  /** Ends the file's use; a call after it rejects. */
  close(): void
}

/**
 * Opens (and makes, and migrates) `directory.db` at `path`; `:memory:` lives as long as its handle. Commits survive a
 * power cut. Throws DataFileError, with one sentence for the operator, when the file is damaged, cannot be written or
 * was written by a newer version.
 */
export function openDirectory(path: string, options: DirectoryOptions = {}): DirectoryFile {
  let database: Database.Database | undefined
  try {
    database = new Database(path)
    const handle = database
    handle.pragma('journal_mode = WAL')
    handle.pragma('synchronous = FULL')
    handle.pragma('foreign_keys = ON')
    if (handle.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(path)
    return { ...createDirectory(drizzle({ client: handle }), options), close: () => void handle.close() }
  } catch (error) {
    database?.close()
    if (error instanceof NewerDirectoryError) throw new DataFileError(path, `${path}: ${error.message}`)
    throw DataFileError.from(path, rootCause(error)) ?? error
  }
}

function damaged(path: string): Error {
  return Object.assign(new Error(`${path} fails SQLite's check`), { code: 'SQLITE_CORRUPT' })
}

/** drizzle wraps the driver's error, which holds the code. */
function rootCause(error: unknown): unknown {
  return error instanceof Error && error.cause ? error.cause : error
}
