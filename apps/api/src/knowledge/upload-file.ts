import type { IngestOutcome } from '@baton/contracts'
import { type IngestResult, ingestDocuments, type Parser } from '@baton/knowledge'
import { deleteArticleText, ensureSource, readSettings, type SiteStore } from '@baton/store'
import { saveUploadReport } from '../sources/source-report.ts'

/** The source of files that staff upload. */
const UPLOADED = 'Uploaded files'

/**
 * Takes one file into the knowledge, its articles in place of those it gave before, edited here or not. What cannot be
 * read is told in the outcome, and in the source's report until the file comes again.
 */
export async function uploadFile(
  store: SiteStore,
  parser: Parser,
  { path, bytes }: { path: string; bytes: Uint8Array },
): Promise<IngestOutcome> {
  const startedAt = store.now()
  const items = await parser.parseFile({ path, from: path, bytes })
  const result = await ingestDocuments(store, items, {
    sourceName: UPLOADED,
    language: readSettings(store).language,
    replacesWritten: true,
  })
  for (const { id } of result.changes) deleteArticleText(store, id)
  saveUploadReport(store, ensureSource(store, UPLOADED), result, { path, startedAt })
  return outcomeOf(result)
}

/** What a caller may know of an ingest. */
function outcomeOf({ added, changed, unchanged, removed, errors }: IngestResult): IngestOutcome {
  return {
    added,
    changed,
    unchanged,
    removed,
    errors: errors.map(({ from, message }) => ({ from, message })),
  }
}
