import type { SourceId, SourceReport } from '@baton/contracts'
import type { IngestResult } from '@baton/knowledge'
import { countArticles, findSource, type SiteStore, saveSourceReport } from '@baton/store'

const MAX_LISTED = 200

/** What a reading brought, as it is kept. */
export function reportOf(
  result: IngestResult,
  about: Pick<SourceReport, 'startedAt' | 'endedAt' | 'isComplete'>,
): SourceReport {
  const { added, changed, removed, unchanged, skipped, failed, changes, errors } = result
  return {
    ...about,
    ...{ added, changed, removed, unchanged, skipped, failed },
    changes: changes.slice(0, MAX_LISTED).map(({ id, change }) => ({ articleId: id, change })),
    errors: errors
      .slice(0, MAX_LISTED)
      .map(({ from, message }) => ({ from, message: message.slice(0, 1_000) })),
  }
}

/** Keeps the report of files that were read into a source, with what was wrong with each. */
export function saveReport(store: SiteStore, id: SourceId, result: IngestResult, startedAt: number): void {
  saveSourceReport(store, id, reportOf(result, { startedAt, endedAt: store.now(), isComplete: true }))
}

/**
 * Keeps the report of one more file of a source, as if all of its files had been read anew. What was wrong with others
 * stands until they come again, or somebody has dealt with it.
 */
export function saveUploadReport(
  store: SiteStore,
  id: SourceId,
  result: IngestResult,
  { path, startedAt }: { path: string; startedAt: number },
): void {
  store.transaction(() => {
    const others = (findSource(store, id)?.report?.errors ?? []).filter(({ from }) => from !== path)
    const errors = [
      ...result.errors.map((error) => ({ ...error, from: path })),
      ...others.map((error) => ({ kind: 'error' as const, ...error })),
    ]
    const unchanged = countArticles(store, { sourceId: id }) - result.added - result.changed
    saveReport(store, id, { ...result, unchanged, failed: errors.length, errors }, startedAt)
  })
}

/** Forgets what could not be read: somebody has dealt with it. */
export function clearErrors(store: SiteStore, id: SourceId): void {
  store.transaction(() => {
    const report = findSource(store, id)?.report
    if (report) saveSourceReport(store, id, { ...report, failed: 0, errors: [] })
  })
}
