import { ArticleId, type SourceId } from '@baton/contracts'
import {
  ensureSource,
  findArticle,
  findArticleText,
  listArticleIds,
  readBoilerplate,
  removeArticle,
  type SiteStore,
  saveBoilerplate,
} from '@baton/store'
import { BoilerplateCounter, withoutBoilerplate } from './ingest/boilerplate.ts'
import { type IndexedArticle, indexArticle, type ReadyArticle } from './ingest/index-article.ts'
import { createPauses } from './ingest/pauses.ts'
import { readyArticle } from './ingest/ready-article.ts'
import {
  CHUNKS_AT_ONCE,
  rowsOf,
  type WrittenArticle,
  writeArticles,
  writeLongArticle,
} from './ingest/write-articles.ts'
import type { DocumentError, ParsedDocument, ParsedItem } from './parsed-document.ts'

export interface IngestOptions {
  /** Articles belong to the source of this name; it is made when it is new. */
  sourceName: string
  /**
   * Takes out articles of this source that came no more; default false. A function is asked once everything has come.
   * Nothing is taken out after an abort.
   */
  prune?: boolean | (() => boolean)
  /** BCP 47, for pages that don't tell their language; default `en`. */
  language?: string
  /** Articles that were written or edited here are replaced too; default false: they stay as they are. */
  replacesWritten?: boolean
  onProgress?: (progress: IngestProgress) => void
  /** Ends the work between two writes; what is written stays, and the promise rejects with the signal's reason. */
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
  /** What is different from before, in the order in which it was written. */
  changes: { id: ArticleId; change: 'added' | 'changed' | 'removed' }[]
}

/** An article that its source knows to be as it was, without having read it again. */
export interface UnchangedArticle {
  kind: 'unchanged'
  id: string
  from: string
}

export type IngestItem = ParsedItem | UnchangedArticle

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
  const ready = await read(ingest, items)
  const isWhole = typeof options.prune === 'function' ? options.prune() : (options.prune ?? false)
  await write(ingest, ready, recurringOf(ingest, isWhole))
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

interface Ingest {
  store: SiteStore
  options: IngestOptions
  sourceId: SourceId
  pause: () => Promise<void>
  /** The ids that came, and from where. */
  came: Map<ArticleId, string>
  boilerplate: BoilerplateCounter
  /** Some articles are known to be as they were; nobody has read them. */
  hasUnread: boolean
  /** Of indexing. */
  progress: { done: number; total: number }
  result: IngestResult
}

/** Reads everything first: only the whole source tells what recurs on its pages. Returns what must be written. */
async function read(
  ingest: Ingest,
  items: Iterable<IngestItem> | AsyncIterable<IngestItem>,
): Promise<ReadyArticle[]> {
  const { result, boilerplate } = ingest
  const ready: ReadyArticle[] = []
  let done = 0
  for await (const item of items) {
    await ingest.pause()
    if (item.kind === 'skipped') result.skipped += 1
    else if (item.kind === 'error') {
      result.failed += 1
      result.errors.push(item)
    } else if (item.kind === 'unchanged') keep(ingest, item)
    else {
      const article = takeIn(ingest, item)
      if (article) {
        boilerplate.add(article.blocks)
        if (isKept(ingest, article)) result.unchanged += 1
        else ready.push(article)
      }
    }
    done += 1
    ingest.options.onProgress?.({ stage: 'reading', done, total: null })
  }
  return ready
}

function keep(ingest: Ingest, { id, from }: UnchangedArticle) {
  const known = findArticle(ingest.store, id as ArticleId)
  if (!known) return
  ingest.came.set(known.id, from)
  ingest.hasUnread = true
  ingest.result.unchanged += 1
}

/** What recurs on the source's pages. Those that were read do not tell all of it unless they are all there are. */
function recurringOf({ store, sourceId, boilerplate, hasUnread }: Ingest, isWhole: boolean): Set<string> {
  const counted = boilerplate.recurring()
  const known = isWhole && !hasUnread ? [] : readBoilerplate(store, sourceId)
  const recurring = [...new Set([...counted, ...known])].slice(0, MAX_RECURRING)
  store.transaction(() => saveBoilerplate(store, sourceId, recurring))
  return new Set(recurring)
}

/** Whether an article stays: it says the same, or what was written here counts. */
function isKept({ store, options }: Ingest, { id, contentHash }: ReadyArticle): boolean {
  if (findArticle(store, id)?.contentHash === contentHash) return true
  return !options.replacesWritten && findArticleText(store, id) !== undefined
}

/** The document under its id; null, and an error, when it cannot have it. */
function takeIn(ingest: Ingest, document: ParsedDocument): ReadyArticle | null {
  const { came, options } = ingest
  const { from } = document
  const id = articleId(ingest, document)
  if (!id) {
    const problem = 'which belongs to another source or is too long; wanted an id of its own'
    return fail(ingest, from, `has the id "${document.id}", ${problem}`)
  }
  const twin = came.get(id)
  if (twin !== undefined)
    return fail(ingest, from, `has the same id as ${twin} ("${id}"); wanted an id of its own`)
  came.set(id, from)
  return readyArticle(document, id, options.language ?? 'en')
}

async function write(ingest: Ingest, ready: ReadyArticle[], recurring: Set<string>) {
  const { pause } = ingest
  const together: IndexedArticle[] = []
  ingest.progress.total = ready.length
  for (const article of ready) {
    await pause()
    const blocks = withoutBoilerplate(article.blocks, recurring)
    const indexed = await indexArticle({ ...article, blocks }, pause)
    if (indexed.chunks.length > 0) await put(ingest, indexed, together)
    else {
      fail(ingest, article.document.from, 'holds no text apart from markup; wanted a page')
      tell(ingest)
    }
  }
  await pause()
  flush(ingest, together)
}

/** Writes an article, or lets it wait with other short ones for a transaction that pays. */
async function put(ingest: Ingest, article: IndexedArticle, together: IndexedArticle[]) {
  const { store, sourceId, pause } = ingest
  const rows = [...together, article].reduce((sum, one) => sum + rowsOf(store, one), 0)
  if (rows > CHUNKS_AT_ONCE) flush(ingest, together)
  if (rowsOf(store, article) <= CHUNKS_AT_ONCE) together.push(article)
  else note(ingest, await writeLongArticle(store, sourceId, article, pause))
}

function flush(ingest: Ingest, together: IndexedArticle[]) {
  const { store, sourceId } = ingest
  for (const written of writeArticles(store, sourceId, together.splice(0))) note(ingest, written)
}

function note(ingest: Ingest, { id, change, chunks }: WrittenArticle) {
  const { result } = ingest
  result[change] += 1
  result.changes.push({ id, change })
  result.chunks += chunks
  tell(ingest)
}

function tell({ options, progress }: Ingest) {
  progress.done += 1
  options.onProgress?.({ stage: 'indexing', ...progress })
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

function fail({ result }: Ingest, from: string, problem: string): null {
  result.failed += 1
  result.errors.push({ kind: 'error', from, message: `${from} ${problem}.` })
  return null
}

/** The article's id on this site; null when it cannot have the one it wants. */
function articleId({ store, sourceId, options }: Ingest, document: ParsedDocument): ArticleId | null {
  const free = (wanted: string) => {
    const id = ArticleId.safeParse(wanted)
    if (!id.success) return null
    const owner = findArticle(store, id.data)?.sourceId
    return owner === undefined || owner === sourceId ? id.data : null
  }
  // An id made from a path may meet the same path of another source, such as README; the author's own must not.
  return free(document.id) ?? (document.idGiven ? null : free(`${options.sourceName}/${document.id}`))
}
