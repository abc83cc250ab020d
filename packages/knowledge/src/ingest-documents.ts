import {
  ensureSource,
  findArticleText,
  listArticleIds,
  readBoilerplate,
  removeArticle,
  type SiteStore,
  saveBoilerplate,
} from '@baton/store'
import { BoilerplateCounter } from './ingest/boilerplate.ts'
import type { Ingest, IngestItem, IngestOptions, IngestResult } from './ingest/ingest.ts'
import { createPauses } from './ingest/pauses.ts'
import { readItems } from './ingest/read-items.ts'
import { writeReady } from './ingest/write-ready.ts'

/**
 * Takes documents into a site's knowledge. An article is there whole or as it was before; what did not change is not
 * touched; an article that cannot be taken in is named in `errors`. The thread is given back every few milliseconds, so
 * a server can go on serving.
 */
export async function ingestDocuments(
  store: SiteStore,
  items: Iterable<IngestItem> | AsyncIterable<IngestItem>,
  options: IngestOptions,
): Promise<IngestResult> {
  const startedAt = performance.now()
  const ingest: Ingest = {
    store,
    options,
    sourceId: store.transaction(() => ensureSource(store, options.sourceName)),
    pause: createPauses(options.signal),
    came: new Map(),
    boilerplate: new BoilerplateCounter(),
    hasUnread: false,
    progress: { done: 0, total: 0 },
    result: { ...NOTHING, errors: [], changes: [] },
  }
  const { result } = ingest
  const ready = await readItems(ingest, items)
  const isWhole = typeof options.prune === 'function' ? options.prune() : (options.prune ?? false)
  await writeReady(ingest, ready, recurringOf(ingest, isWhole))
  if (isWhole) await prune(ingest)
  result.articles = result.added + result.changed + result.unchanged
  result.ms = Math.round(performance.now() - startedAt)
  return result
}

const MAX_RECURRING = 1_000

const NOTHING = {
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  failed: 0,
  skipped: 0,
  articles: 0,
  chunks: 0,
  ms: 0,
}

/** What recurs on the source's pages. Those that were read do not tell all of it unless they are all there are. */
function recurringOf({ store, sourceId, boilerplate, hasUnread }: Ingest, isWhole: boolean): Set<string> {
  const counted = boilerplate.recurring()
  const known = isWhole && !hasUnread ? [] : readBoilerplate(store, sourceId)
  const recurring = [...new Set([...counted, ...known])].slice(0, MAX_RECURRING)
  store.transaction(() => saveBoilerplate(store, sourceId, recurring))
  return new Set(recurring)
}

async function prune({ store, sourceId, pause, came, result }: Ingest) {
  // A page that is broken today is not a page that is gone.
  const broken = new Set(result.errors.map((error) => error.id))
  for (const id of listArticleIds(store, sourceId)) {
    if (came.has(id) || broken.has(id) || findArticleText(store, id) !== undefined) continue
    await pause()
    if (!removeArticle(store, id)) continue
    result.removed += 1
    result.changes.push({ id, change: 'removed' })
  }
}
