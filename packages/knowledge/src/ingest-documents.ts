import { ArticleId } from '@baton/contracts'
import { ensureSource, findArticle, listArticleIds, removeArticle, type SiteStore } from '@baton/store'
import { BoilerplateCounter } from './ingest/boilerplate.ts'
import { documentHash, indexArticle, type ReadyArticle } from './ingest/index-article.ts'
import { createPauses } from './ingest/pauses.ts'
import { readyArticle } from './ingest/ready-article.ts'
import type { DocumentError, SourceDocument, SourceItem } from './source-document.ts'

export interface IngestOptions {
  /** Articles belong to the source of this name; it is made when it is new. */
  sourceName: string
  /** Takes out articles of this source that came no more; default false. Nothing is taken out after an abort. */
  prune?: boolean
  /** BCP 47, for pages that don't tell their language; default `en`. */
  language?: string
  onProgress?: (progress: IngestProgress) => void
  /** Ends the work between two articles; what is written stays, and the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

export interface IngestProgress {
  stage: 'reading' | 'indexing'
  /** Documents dealt with in this stage. */
  done: number
  /** Null while reading. */
  total: number | null
}

export interface IngestResult {
  added: number
  changed: number
  unchanged: number
  removed: number
  failed: number
  skipped: number
  /** What came and is in the knowledge now, changed or not. */
  articles: number
  /** Chunks of what was added or changed. */
  chunks: number
  ms: number
  errors: DocumentError[]
}

/**
 * Takes documents into a site's knowledge. Each article is one transaction; what did not change is not touched; an
 * article that cannot be taken in is named in `errors` and stays out (or as it was). The thread is given back between
 * articles, so a server can go on serving.
 */
export async function ingestDocuments(
  store: SiteStore,
  items: Iterable<SourceItem> | AsyncIterable<SourceItem>,
  options: IngestOptions,
): Promise<IngestResult> {
  const startedAt = performance.now()
  const pause = createPauses(options.signal)
  const sourceId = store.transaction(() => ensureSource(store, options.sourceName))
  const result: IngestResult = { ...NOTHING, errors: [] }
  const came = new Map<ArticleId, string>()
  const ready: ReadyArticle[] = []
  const boilerplate = new BoilerplateCounter()
  const fail = (from: string, problem: string) => {
    result.failed += 1
    result.errors.push({ kind: 'error', from, message: `${from} ${problem}.` })
  }

  for await (const item of items) {
    await pause()
    if (item.kind === 'skipped') result.skipped += 1
    else if (item.kind === 'error') {
      result.failed += 1
      result.errors.push(item)
    } else {
      const id = articleId(store, item, sourceId, options.sourceName)
      const twin = id && came.get(id)
      if (!id)
        fail(
          item.from,
          `has the id "${item.id}", which belongs to another source or is too long; wanted an id of its own`,
        )
      else if (twin) fail(item.from, `has the same id as ${twin} ("${id}"); wanted an id of its own`)
      else {
        came.set(id, item.from)
        const article = takeIn(item, id)
        if (article) {
          boilerplate.add(article.blocks)
          if (findArticle(store, id)?.contentHash === documentHash(item)) result.unchanged += 1
          else ready.push(article)
        }
      }
    }
    options.onProgress?.({ stage: 'reading', done: came.size + result.failed + result.skipped, total: null })
  }

  function takeIn(document: SourceDocument, id: ArticleId): ReadyArticle | null {
    try {
      return readyArticle(document, id, options.language ?? 'en')
    } catch (error) {
      // A parser that gives up on hostile nesting must cost one page, and not the ingest.
      if (!(error instanceof RangeError)) throw error
      fail(document.from, 'is nested too deeply to be read; wanted an ordinary page')
      return null
    }
  }

  for (const [index, article] of ready.entries()) {
    await pause()
    const outcome = indexArticle(store, sourceId, { ...article, blocks: boilerplate.strip(article.blocks) })
    if (outcome.change === 'empty')
      fail(article.document.from, 'holds no text apart from markup; wanted a page')
    else {
      result[outcome.change] += 1
      result.chunks += outcome.chunks
    }
    options.onProgress?.({ stage: 'indexing', done: index + 1, total: ready.length })
  }

  if (options.prune) {
    // A page that is broken today is not a page that is gone.
    const broken = new Set(result.errors.map((error) => error.id))
    for (const id of listArticleIds(store, sourceId)) {
      if (came.has(id) || broken.has(id)) continue
      await pause()
      if (removeArticle(store, id)) result.removed += 1
    }
  }
  result.articles = result.added + result.changed + result.unchanged
  result.ms = Math.round(performance.now() - startedAt)
  return result
}

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

/** The article's id on this site; null when it cannot have the one it wants. */
function articleId(
  store: SiteStore,
  document: SourceDocument,
  sourceId: string,
  sourceName: string,
): ArticleId | null {
  const free = (wanted: string) => {
    const id = ArticleId.safeParse(wanted)
    if (!id.success) return null
    const owner = findArticle(store, id.data)?.sourceId
    return owner === undefined || owner === sourceId ? id.data : null
  }
  // An id made from a path may meet the same path of another source, such as README; the author's own must not.
  return free(document.id) ?? (document.idGiven ? null : free(`${sourceName}/${document.id}`))
}
