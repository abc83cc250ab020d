import { type Activity, PAGE_EVENT, type VisitorId } from '@baton/contracts'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { visitorEvent } from './schema/activity.ts'
import type { SiteStore } from './site-store.ts'

/** How many are kept of a visitor; older ones go. */
export const EVENTS_KEPT = 100

/** Keeps events unless their client ids were used before, and drops what is older than the newest 100. */
export function insertVisitorEvents(store: SiteStore, visitorId: VisitorId, events: Activity[]): void {
  store.transaction(() => {
    for (const event of events)
      store.db
        .insert(visitorEvent)
        .values({ ...event, visitorId })
        .onConflictDoNothing()
        .run()
    dropOldEvents(store, visitorId)
  })
}

/** Newest first. */
export function listVisitorEvents(store: SiteStore, visitorId: VisitorId): Activity[] {
  const rows = store.db
    .select()
    .from(visitorEvent)
    .where(eq(visitorEvent.visitorId, visitorId))
    .orderBy(...newestFirst)
    .limit(EVENTS_KEPT)
    .all()
  return rows.map(({ visitorId: _, ...event }) => event)
}

/** Where they were last; undefined where nothing is known. */
export function latestVisitorPage(store: SiteStore, visitorId: VisitorId): string | null | undefined {
  return store.db
    .select({ pageUrl: visitorEvent.pageUrl })
    .from(visitorEvent)
    .where(and(eq(visitorEvent.visitorId, visitorId), eq(visitorEvent.name, PAGE_EVENT)))
    .orderBy(...newestFirst)
    .limit(1)
    .get()?.pageUrl
}

/** From now on what `from` did is what `to` did. What both have under one client id is `to`'s already. */
export function moveVisitorEvents(store: SiteStore, from: VisitorId, to: VisitorId): void {
  store.db.run(sql`update or ignore visitor_event set visitor_id = ${to} where visitor_id = ${from}`)
  dropOldEvents(store, to)
}

const newestFirst = [desc(visitorEvent.at), desc(visitorEvent.clientId)]

function dropOldEvents(store: SiteStore, visitorId: VisitorId): void {
  const old = store.db
    .select({ clientId: visitorEvent.clientId })
    .from(visitorEvent)
    .where(eq(visitorEvent.visitorId, visitorId))
    .orderBy(...newestFirst)
    // Two visitors who turn out to be one have so many too many, and no call brings more.
    .limit(EVENTS_KEPT)
    .offset(EVENTS_KEPT)
  store.db
    .delete(visitorEvent)
    .where(and(eq(visitorEvent.visitorId, visitorId), inArray(visitorEvent.clientId, old)))
    .run()
}
