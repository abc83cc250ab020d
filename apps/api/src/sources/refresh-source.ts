import type { SourceId, SourceReport } from '@baton/contracts'
import { type IngestProgress, ingestDocuments } from '@baton/knowledge'
import {
  dropJob,
  endRefresh,
  findArticle,
  findSource,
  findSourcePage,
  listSourcePageUrls,
  markRefreshing,
  readSettings,
  removeSourcePage,
  type SiteStore,
  type SourcePage,
  saveSourcePage,
  scheduleJob,
} from '@baton/store'
import type { OpenSite } from '../sites/open-site.ts'
import { Crawl } from './crawl.ts'
import { REFRESH_LEASE_MS } from './refreshes.ts'
import { reportOf } from './source-report.ts'
import type { WebReader } from './web-reader.ts'

export interface RefreshOptions {
  reader: WebReader
  signal?: AbortSignal
  onProgress?: (progress: IngestProgress) => void
}

const HOUR_MS = 3_600_000
const SLICE = 50

/**
 * Reads a source on the web again: asks only for what has changed, indexes only that, and takes out what is gone. Its
 * next time is planned whatever comes of it. Rejects when it was stopped on the way; what is written by then stays.
 */
export async function refreshSource(
  site: OpenSite,
  id: SourceId,
  options: RefreshOptions,
): Promise<SourceReport> {
  const { store } = site
  const source = findSource(store, id)
  if (!source?.web) throw new Error('The source is not one on the web.')
  const { web, name } = source
  await site.write(() =>
    store.transaction(() => {
      markRefreshing(store, id)
      scheduleJob(store, 'source.refresh', id, store.now() + REFRESH_LEASE_MS)
    }),
  )
  let report: SourceReport | undefined
  try {
    const startedAt = store.now()
    const crawl = new Crawl({ ...options, web, known: (url) => knownPage(store, id, url) })
    const result = await ingestDocuments(store, crawl.items(), {
      sourceName: name,
      prune: () => crawl.isComplete,
      language: readSettings(store).language,
      signal: options.signal,
      onProgress: options.onProgress,
    })
    await rememberPages(store, id, crawl)
    report = reportOf(result, { startedAt, endedAt: store.now(), isComplete: crawl.isComplete })
    return report
  } finally {
    await site.write(() =>
      store.transaction(() => {
        endRefresh(store, id, report)
        if (web.refreshHours === null) dropJob(store, 'source.refresh', id)
        else scheduleJob(store, 'source.refresh', id, store.now() + web.refreshHours * HOUR_MS)
      }),
    )
  }
}

/** What is remembered of a page; one whose articles were taken out since is read again, changed or not. */
function knownPage(store: SiteStore, id: SourceId, url: string): SourcePage | undefined {
  const page = findSourcePage(store, id, url)
  const isHere = page?.articleIds.every((articleId) => findArticle(store, articleId))
  return page && !isHere ? { ...page, etag: null, modified: null } : page
}

/** Only now: a page is known once its article is written, so that a refresh that broke off is made good by the next. */
async function rememberPages(store: SiteStore, id: SourceId, { pages, isComplete }: Crawl): Promise<void> {
  const changed = [...pages.values()].filter((page) => page !== null)
  await inSlices(changed, (page) => saveSourcePage(store, id, page), store)
  if (!isComplete) return
  for (let after = ''; ; ) {
    const urls = listSourcePageUrls(store, id, { after })
    const last = urls.at(-1)
    if (last === undefined) return
    after = last
    await inSlices(
      urls.filter((url) => !pages.has(url)),
      (url) => removeSourcePage(store, id, url),
      store,
    )
  }
}

async function inSlices<T>(items: T[], work: (item: T) => void, store: SiteStore): Promise<void> {
  for (let at = 0; at < items.length; at += SLICE) {
    store.transaction(() => items.slice(at, at + SLICE).forEach(work))
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}
