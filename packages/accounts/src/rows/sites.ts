import { BatonError, type SiteId } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { LOCAL, site } from '../database/schema/site.ts'
import type { SiteEntry } from '../directory.ts'
import { newSiteId } from './new-id.ts'

export function createSite(db: DirectoryDatabase, name: string, now: number): SiteEntry {
  const row = { id: newSiteId(), name, createdAt: now, placement: LOCAL, wakeAt: null }
  db.insert(site).values(row).run()
  return row
}

export function admitSite(db: DirectoryDatabase, row: SiteEntry): SiteEntry {
  const { id: _, ...known } = row
  db.insert(site).values(row).onConflictDoUpdate({ target: site.id, set: known }).run()
  return row
}

export function placeSite(db: DirectoryDatabase, id: SiteId, placement: string): SiteEntry {
  const placed = db.update(site).set({ placement }).where(eq(site.id, id)).returning().all()[0]
  if (!placed) throw new BatonError('site.not_found')
  return placed
}

export function listSites(db: DirectoryDatabase, placement?: string): SiteEntry[] {
  const isThere = placement === undefined ? undefined : eq(site.placement, placement)
  return db.select().from(site).where(isThere).orderBy(asc(site.createdAt), asc(site.id)).all()
}

export function findSite(db: DirectoryDatabase, id: SiteId): SiteEntry | null {
  return db.select().from(site).where(eq(site.id, id)).all()[0] ?? null
}

export function renameSite(db: DirectoryDatabase, id: SiteId, name: string): SiteEntry {
  const renamed = db.update(site).set({ name }).where(eq(site.id, id)).returning().all()[0]
  if (!renamed) throw new BatonError('site.not_found')
  return renamed
}
