import type { IngestOutcome } from '@baton/contracts'
import { type IngestResult, ingestDocuments, type Parser } from '@baton/knowledge'
import { deleteArticleText, readSettings, type SiteStore } from '@baton/store'

/** The source of files that staff upload. */
const UPLOADED = 'Uploaded files'

/**
 * Takes one file into the knowledge, its articles in place of those it gave before, edited here or not. What cannot be
 * read is told in the outcome.
 */
export async function uploadFile(
  store: SiteStore,
  parser: Parser,
  { path, bytes }: { path: string; bytes: Uint8Array },
): Promise<IngestOutcome> {
  const items = await parser.parseFile({ path, from: path, bytes })
  const result = await ingestDocuments(store, items, {
    sourceName: UPLOADED,
    language: readSettings(store).language,
    replacesWritten: true,
  })
  for (const { id } of result.changes) deleteArticleText(store, id)
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
