import { BatonError, type SiteId } from '@baton/contracts'
import { asc, eq, lte, min, sql } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { site } from '../database/schema/site.ts'
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

export function dueSites(db: DirectoryDatabase, now: number, limit: number): SiteEntry[] {
  return db.select().from(site).where(lte(site.wakeAt, now)).orderBy(asc(site.wakeAt)).limit(limit).all()
}

export function nextWakeAt(db: DirectoryDatabase): number | null {
  return (
    db
      .select({ at: min(site.wakeAt) })
      .from(site)
      .all()[0]?.at ?? null
  )
}
