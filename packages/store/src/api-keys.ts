import type { ApiKey } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { apiKey } from './schema/written.ts'
import type { SiteStore } from './site-store.ts'

const HOUR_MS = 3_600_000
const { id, name, createdAt, usedAt } = apiKey
const shown = { id, name, createdAt, usedAt }

/** Keeps a key by its hash. */
export function insertApiKey(store: SiteStore, key: { name: string; hash: string }): ApiKey {
  const row = { id: newId('key'), ...key, createdAt: store.now(), usedAt: null }
  return store.db.insert(apiKey).values(row).returning(shown).get()
}

/** The keys of this site, oldest first. */
export function listApiKeys(store: SiteStore): ApiKey[] {
  return store.db.select(shown).from(apiKey).orderBy(asc(createdAt), asc(id)).all()
}

/** Whether this is the hash of a key of the site. Notes its use, to the hour. */
export function admitApiKey(store: SiteStore, hash: string): boolean {
  const row = store.db.select({ id, usedAt }).from(apiKey).where(eq(apiKey.hash, hash)).get()
  if (!row) return false
  const hour = Math.floor(store.now() / HOUR_MS) * HOUR_MS
  if (row.usedAt !== hour) store.db.update(apiKey).set({ usedAt: hour }).where(eq(id, row.id)).run()
  return true
}

/** Ends a key. False when there is none. */
export function deleteApiKey(store: SiteStore, keyId: string): boolean {
  return store.db.delete(apiKey).where(eq(id, keyId)).returning({ id }).all().length > 0
}
