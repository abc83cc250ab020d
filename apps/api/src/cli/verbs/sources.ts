import type { SourceId, SourceReport, WebSource } from '@baton/contracts'
import {
  countArticlesBySource,
  listSources as listSourceRows,
  type SiteStore,
  type SourceRow,
} from '@baton/store'
import type { Installation } from '../../node/installation.ts'
import type { OpenSite } from '../../sites/open-site.ts'
import { refreshSource as refresh } from '../../sources/refresh-source.ts'
import { addWebSource, removeSource as remove } from '../../sources/web-source.ts'
import { chooseSite } from '../choose-site.ts'
import { OperatorError, type Progress, type Verb } from '../verb.ts'

interface SourceNamed {
  /** Its name or its id. */
  source: string
  site?: string
}

/** A source on the web: made or changed, and read at once. */
export const addSource: Verb<{ web: WebSource; site?: string }, SourceReport> = {
  name: 'source-add',
  async run(installation, { web, site }, say, signal) {
    const siteId = await chooseSite(installation, site, say)
    return installation.sites.use(siteId, async (open) => {
      const id = await addWebSource(open, web)
      return readNow(installation, open, { id, say, signal })
    })
  },
}

export interface SourceCard extends SourceRow {
  articles: number
}

export const listSources: Verb<{ site?: string }, SourceCard[]> = {
  name: 'source-list',
  async run(installation, { site }, say) {
    const siteId = await chooseSite(installation, site, say)
    return installation.sites.use(siteId, ({ store }) => {
      const counts = countArticlesBySource(store)
      return listSourceRows(store).map((row) => ({ ...row, articles: counts.get(row.id) ?? 0 }))
    })
  },
}

export const refreshSource: Verb<SourceNamed, SourceReport> = {
  name: 'source-refresh',
  async run(installation, { source, site }, say, signal) {
    const siteId = await chooseSite(installation, site, say)
    return installation.sites.use(siteId, (open) => {
      open.requireHere()
      const { id, web, name } = findSource(open.store, source)
      if (!web) throw new OperatorError(`"${name}" is not on the web. Ingest its files again instead.`)
      return readNow(installation, open, { id, say, signal })
    })
  },
}

export const removeSource: Verb<SourceNamed, { name: string; articles: number }> = {
  name: 'source-remove',
  async run(installation, { source, site }, say) {
    const siteId = await chooseSite(installation, site, say)
    return installation.sites.use(siteId, async (open) => {
      open.requireHere()
      const { id, name } = findSource(open.store, source)
      return { name, ...(await remove(open, id)) }
    })
  },
}

function readNow(
  { reader }: Installation,
  site: OpenSite,
  { id, say, signal }: { id: SourceId; say: (progress: Progress) => void; signal: AbortSignal },
): Promise<SourceReport> {
  const reading = site.refreshes.start(id, async (stop) => {
    const report = await refresh(site, id, {
      reader,
      signal: AbortSignal.any([stop, signal]),
      onProgress({ stage, done, total }) {
        say({ type: 'progress', done, total, label: stage === 'reading' ? 'pages read' : 'articles indexed' })
      },
    })
    for (const { message } of report.errors) say({ type: 'line', text: message, error: true })
    return report
  })
  if (!reading) throw new OperatorError('This source is being read already. Wait until it is done.')
  return reading
}

function findSource(store: SiteStore, wanted: string): SourceRow {
  const sources = listSourceRows(store)
  const found = sources.find(({ id, name }) => id === wanted || name === wanted)
  if (found) return found
  const known = sources.map(({ name }) => name).join(', ') || 'none yet'
  throw new OperatorError(`There is no source "${wanted}". Sources: ${known}.`)
}

/** What a reading brought, in one sentence. */
export function reportText(report: SourceReport): string {
  const { added, changed, unchanged, removed, skipped, failed, startedAt, endedAt, isComplete } = report
  const changes = `${added} new, ${changed} changed, ${unchanged} unchanged, ${removed} removed`
  const rest = `${skipped} skipped, ${failed} with an error`
  const end = isComplete ? '' : '; it stopped before its end, so nothing was removed'
  return `${added + changed + unchanged} articles (${changes}; ${rest}) in ${((endedAt - startedAt) / 1000).toFixed(1)} s${end}`
}

/** A source as a terminal shows it. */
export function sourceText({ name, articles, web, refreshingSince, report }: SourceCard): string {
  const state =
    refreshingSince !== null
      ? 'being read'
      : report
        ? `read ${new Date(report.endedAt).toISOString()}`
        : 'not read yet'
  const problems = report && report.failed > 0 ? `, ${report.failed} with an error` : ''
  const held = articles === 1 ? '1 article' : `${articles} articles`
  return `${name}  ${web ? web.reach : 'files'}  ${held}${problems}  ${state}`
}
