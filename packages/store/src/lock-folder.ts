import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DataFileError } from './data-file-error.ts'

export interface FolderLock {
  release(): void
}

/**
 * Takes the data folder for this process, or returns null when another one holds it. The lock is an exclusive
 * transaction on `owner.db`: the system drops it when the process dies, however it dies, and it leaves the site files
 * readable for others.
 */
export function lockFolder(folder: string): FolderLock | null {
  const path = join(folder, 'owner.db')
  let database: Database.Database | undefined
  try {
    database = new Database(path, { timeout: 0 })
    database.exec('begin exclusive')
    // A write makes the lock a real one in every journal mode.
    database.exec('create table if not exists owner (pid integer)')
    const held = database
    return { release: () => held.close() }
  } catch (error) {
    database?.close()
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('SQLITE_BUSY')) return null
    throw DataFileError.from(path, error) ?? error
  }
}
