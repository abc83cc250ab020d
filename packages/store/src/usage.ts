import { and, eq, lt, sql } from 'drizzle-orm'
import { usage } from './schema/site.ts'
import type { SiteStore } from './site-store.ts'

const DAY_MS = 86_400_000

/**
 * Counts one use of `key` in the window of `windowMs`, a day at most, that now falls into. False when the window's
 * limit is used up; nothing is counted then. Windows are forgotten after a day.
 */
export function takeFromBudget(store: SiteStore, key: string, limit: number, windowMs: number): boolean {
  return store.transaction(() => {
    const windowStart = Math.floor(store.now() / windowMs) * windowMs
    const used = store.db
      .select({ count: usage.count })
      .from(usage)
      .where(and(eq(usage.key, key), eq(usage.windowStart, windowStart)))
      .get()
    if ((used?.count ?? 0) >= limit) return false
    if (!used)
      store.db
        .delete(usage)
        .where(lt(usage.windowStart, store.now() - DAY_MS))
        .run()
    store.db
      .insert(usage)
      .values({ key, windowStart, count: 1 })
      .onConflictDoUpdate({ target: [usage.key, usage.windowStart], set: { count: sql`${usage.count} + 1` } })
      .run()
    return true
  })
}
