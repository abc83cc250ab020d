import type { SourceId, WebSource } from '@baton/contracts'
import { MIN_JOB_DELAY_MS } from '@baton/desk'
import {
  ensureSource,
  listArticleIds,
  removeArticle,
  removeSource as removeSourceRow,
  saveWebSource,
  scheduleJob,
} from '@baton/store'
import type { OpenSite } from '../sites/open-site.ts'

/** Makes a source on the web, named by its address, or changes how that one is read; it is read in a few seconds. */
export function addWebSource(site: OpenSite, web: WebSource): Promise<SourceId> {
  return site.write((store) =>
    store.transaction(() => {
      const id = ensureSource(store, web.url)
      saveWebSource(store, id, web)
      scheduleJob(store, 'source.refresh', id, store.now() + MIN_JOB_DELAY_MS)
      return id
    }),
  )
}

/** Takes a source out with all its articles, one at a time. Stops a refresh of it that is going on. */
export async function removeSource(
  { store, refreshes }: OpenSite,
  id: SourceId,
): Promise<{ articles: number }> {
  await refreshes.stop(id)
  let articles = 0
  for (const articleId of listArticleIds(store, id)) {
    if (removeArticle(store, articleId)) articles += 1
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  removeSourceRow(store, id)
  return { articles }
}
