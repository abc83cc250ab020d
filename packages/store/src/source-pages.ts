import type { ArticleId, SourceId } from '@baton/contracts'
import { and, asc, eq, gt } from 'drizzle-orm'
import { sourcePage } from './schema/source-page.ts'
import type { SiteStore } from './site-store.ts'

/** What is remembered of a page of a source on the web, to ask for it again only if it has changed. */
export interface SourcePage {
  url: string
  /** None: it repeats another page, or asks to be left out. */
  articleIds: ArticleId[]
  etag: string | null
  modified: string | null
  /** Of its text, to know a page that says the same; null when it has none. */
  textHash: string | null
  /** Where it leads within its source. */
  links: string[]
  /** The version of parser and index that it was read with. */
  version: number
}

const columns = {
  url: sourcePage.url,
  articleIds: sourcePage.articleIds,
  etag: sourcePage.etag,
  modified: sourcePage.modified,
  textHash: sourcePage.textHash,
  links: sourcePage.links,
  version: sourcePage.version,
}

export function findSourcePage(store: SiteStore, sourceId: SourceId, url: string): SourcePage | undefined {
  return store.db
    .select(columns)
    .from(sourcePage)
    .where(and(eq(sourcePage.sourceId, sourceId), eq(sourcePage.url, url)))
    .get()
}

export function saveSourcePage(store: SiteStore, sourceId: SourceId, page: SourcePage): void {
  store.db
    .insert(sourcePage)
    .values({ sourceId, ...page })
    .onConflictDoUpdate({ target: [sourcePage.sourceId, sourcePage.url], set: page })
    .run()
}

/** Some addresses of a source's pages, in order; `after` is the last one of those before. */
export function listSourcePageUrls(
  store: SiteStore,
  sourceId: SourceId,
  { after = '', limit = 500 }: { after?: string; limit?: number } = {},
): string[] {
  return store.db
    .select({ url: sourcePage.url })
    .from(sourcePage)
    .where(and(eq(sourcePage.sourceId, sourceId), gt(sourcePage.url, after)))
    .orderBy(asc(sourcePage.url))
    .limit(limit)
    .all()
    .map(({ url }) => url)
}

export function removeSourcePage(store: SiteStore, sourceId: SourceId, url: string): void {
  store.db
    .delete(sourcePage)
    .where(and(eq(sourcePage.sourceId, sourceId), eq(sourcePage.url, url)))
    .run()
}
