import type { SourceId, SourceReport, WebSource } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import { dropJob } from './jobs.ts'
import { newId } from './new-id.ts'
import { source } from './schema/knowledge.ts'
import { sourcePage } from './schema/source-page.ts'
import type { SiteStore } from './site-store.ts'

export interface SourceRow {
  id: SourceId
  name: string
  /** Null: its articles come from files, or were written here. */
  web: WebSource | null
  /** Set while it is being read. */
  refreshingSince: number | null
  /** Of the last reading; null before there was one. */
  report: SourceReport | null
}

const columns = {
  id: source.id,
  name: source.name,
  web: source.web,
  refreshingSince: source.refreshingSince,
  report: source.report,
}

/** The source of that name; made when there is none. */
export function ensureSource(store: SiteStore, name: string): SourceId {
  const known = store.db.select({ id: source.id }).from(source).where(eq(source.name, name)).get()
  if (known) return known.id
  const id = newId<SourceId>('src')
  store.db.insert(source).values({ id, name, createdAt: store.now() }).run()
  return id
}

/** Every source, by name. */
export function listSources(store: SiteStore): SourceRow[] {
  return store.db.select(columns).from(source).orderBy(asc(source.name)).all()
}

export function findSource(store: SiteStore, id: SourceId): SourceRow | undefined {
  return store.db.select(columns).from(source).where(eq(source.id, id)).get()
}

/** Makes a source one of the web, or changes how it is read. */
export function saveWebSource(store: SiteStore, id: SourceId, web: WebSource): void {
  store.db.update(source).set({ web }).where(eq(source.id, id)).run()
}

export function markRefreshing(store: SiteStore, id: SourceId): void {
  store.db.update(source).set({ refreshingSince: store.now() }).where(eq(source.id, id)).run()
}

/** A source has been read, or could not be: without a report the last one stays. */
export function endRefresh(store: SiteStore, id: SourceId, report?: SourceReport): void {
  const read = report ? { report } : {}
  store.db
    .update(source)
    .set({ refreshingSince: null, ...read })
    .where(eq(source.id, id))
    .run()
}

/** Keeps what a reading brought, whether or not another is going on. */
export function saveSourceReport(store: SiteStore, id: SourceId, report: SourceReport): void {
  store.db.update(source).set({ report }).where(eq(source.id, id)).run()
}

/** Takes out a source that has no articles any more, with all that is known of its pages. */
export function removeSource(store: SiteStore, id: SourceId): void {
  store.transaction(() => {
    dropJob(store, 'source.refresh', id)
    store.db.delete(sourcePage).where(eq(sourcePage.sourceId, id)).run()
    store.db.delete(source).where(eq(source.id, id)).run()
  })
}

/** Hashes of what recurs on a source's pages. */
export function readBoilerplate(store: SiteStore, id: SourceId): string[] {
  return (
    store.db.select({ hashes: source.boilerplate }).from(source).where(eq(source.id, id)).get()?.hashes ?? []
  )
}

export function saveBoilerplate(store: SiteStore, id: SourceId, hashes: string[]): void {
  store.db.update(source).set({ boilerplate: hashes }).where(eq(source.id, id)).run()
}
