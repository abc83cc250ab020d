import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type IngestResult, ingestDocuments } from '@baton/knowledge'
import { readFiles } from '@baton/knowledge/node'
import { countArticles, ensureSource, readSettings, removeSource } from '@baton/store'
import { saveReport } from '../../sources/source-report.ts'
import { chooseSite } from '../choose-site.ts'
import type { Verb } from '../verb.ts'

export interface IngestArguments {
  /** Absolute. Each path is a source of its own, named by the path. */
  paths: string[]
  site?: string
  /** Removes articles of these sources that are no longer among the files. */
  prune: boolean
  /** One source for all paths, whatever they are. */
  sourceName?: string
}

/** Files and folders into a site's knowledge, path by path. */
export const ingest: Verb<IngestArguments, IngestResult> = {
  name: 'ingest',
  async run(installation, { paths, site, prune, sourceName }, say, signal) {
    const siteId = await chooseSite(installation, site, say)
    return installation.sites.use(siteId, async (open) => {
      open.requireHere()
      const { store } = open
      const { language } = readSettings(store)
      const results: IngestResult[] = []
      for (const path of paths) {
        const startedAt = store.now()
        const result = await ingestDocuments(store, readFiles([path], installation.parser), {
          sourceName: sourceName ?? path,
          // A folder that is not there today is not a folder that was emptied.
          prune: prune && existsSync(path),
          language,
          signal,
          onProgress: ({ stage, done, total }) => {
            const label = stage === 'reading' ? 'files read' : 'articles indexed'
            say({ type: 'progress', done, total, label })
          },
        })
        for (const { message } of result.errors) say({ type: 'line', text: message, error: true })
        const sourceId = ensureSource(store, sourceName ?? path)
        if (existsSync(path) || countArticles(store, { sourceId }) > 0)
          saveReport(store, sourceId, result, startedAt)
        else removeSource(store, sourceId)
        results.push(result)
      }
      // Without a server nobody will make the vectors later.
      if (installation.origin === null) await Promise.race([open.vectors?.fill(), once(signal, 'abort')])
      return results.reduce(together)
    })
  },
}

/** What an ingest did, in one sentence. */
export function summary(result: IngestResult): string {
  const { articles, added, changed, unchanged, removed, skipped, failed, ms } = result
  const changes = `${added} new, ${changed} changed, ${unchanged} unchanged, ${removed} removed`
  const rest = `${skipped} skipped, ${failed} with an error`
  return `${articles} articles (${changes}; ${rest}) in ${(ms / 1000).toFixed(1)} s`
}

function together(one: IngestResult, other: IngestResult): IngestResult {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    removed: one.removed + other.removed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    articles: one.articles + other.articles,
    chunks: one.chunks + other.chunks,
    ms: one.ms + other.ms,
    errors: [...one.errors, ...other.errors],
    changes: [...one.changes, ...other.changes],
  }
}
