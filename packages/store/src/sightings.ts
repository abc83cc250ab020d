import { desc, eq, sql } from 'drizzle-orm'
import { sighting } from './schema/site.ts'
import type { SiteStore } from './site-store.ts'

/** Pages that have loaded the chat, by their origin. */
type Sighting = typeof sighting.$inferSelect

const MOST = 50
/** One that was noted within this time is not noted again. */
const SEEN_MS = 60 * 60_000

/** A page of this origin has loaded the chat. To the hour, and of the newest 50 origins. */
export function noteSighting(store: SiteStore, origin: string): void {
  const now = store.now()
  const known = store.db.select().from(sighting).where(eq(sighting.origin, origin)).get()
  if (known && now - known.lastAt < SEEN_MS) return
  store.transaction(() => {
    store.db
      .insert(sighting)
      .values({ origin, firstAt: now, lastAt: now })
      .onConflictDoUpdate({ target: sighting.origin, set: { lastAt: now } })
      .run()
    store.db.run(
      sql`delete from sighting where origin not in (select origin from sighting order by last_at desc limit ${MOST})`,
    )
  })
}

/** The one that loaded it last comes first. */
export function listSightings(store: SiteStore): Sighting[] {
  return store.db.select().from(sighting).orderBy(desc(sighting.lastAt), desc(sighting.firstAt)).all()
}
