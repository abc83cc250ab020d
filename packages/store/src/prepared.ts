import type { SiteDatabase, SiteStore } from './site-store.ts'

/**
 * A statement that each open site prepares once, when it first needs it: to build and prepare one costs more than to
 * run it.
 */
export function prepared<Statement>(
  prepare: (db: SiteDatabase) => Statement,
): (store: SiteStore) => Statement {
  const known = new WeakMap<SiteStore, Statement>()
  return (store) => {
    const found = known.get(store)
    if (found) return found
    const made = prepare(store.db)
    known.set(store, made)
    return made
  }
}
