import { BatonError, type SiteId } from '@baton/contracts'
import { and, asc, eq, lte, min, sql } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { LOCAL, site } from '../database/schema/site.ts'
import type { SiteEntry } from '../directory.ts'

export function announceWake(db: DirectoryDatabase, id: SiteId, at: number): void {
  const earlier = sql`min(coalesce(${site.wakeAt}, ${at}), ${at})`
  const changed = db.update(site).set({ wakeAt: earlier }).where(eq(site.id, id)).returning().all()
  if (changed.length === 0) throw new BatonError('site.not_found')
}

export function setWake(db: DirectoryDatabase, id: SiteId, at: number | null): void {
  const changed = db.update(site).set({ wakeAt: at }).where(eq(site.id, id)).returning().all()
  if (changed.length === 0) throw new BatonError('site.not_found')
}

// What is placed elsewhere is woken there.
const isHere = eq(site.placement, LOCAL)

export function dueSites(db: DirectoryDatabase, now: number, limit: number): SiteEntry[] {
  const isDue = and(isHere, lte(site.wakeAt, now))
  return db.select().from(site).where(isDue).orderBy(asc(site.wakeAt)).limit(limit).all()
}

export function nextWakeAt(db: DirectoryDatabase): number | null {
  const [next] = db
    .select({ at: min(site.wakeAt) })
    .from(site)
    .where(isHere)
    .all()
  return next?.at ?? null
}
