import type { ObjectStorage } from '@baton/store/durable-object'
import { type DrizzleSqliteDODatabase, drizzle } from 'drizzle-orm/durable-sqlite'
import { createDirectory, type DirectoryOptions } from './create-directory.ts'
import type { LocalDirectory } from './directory.ts'

/** The directory that this Durable Object is. Throws NewerDirectoryError when a newer version has written it. */
export function openDirectoryStorage(storage: ObjectStorage, options: DirectoryOptions = {}): LocalDirectory {
  return createDirectory(drizzleOver(storage), options)
}

// drizzle's own type for the storage comes from a package of the platform's types, which nothing else here needs.
const drizzleOver = drizzle as unknown as (storage: ObjectStorage) => DrizzleSqliteDODatabase
