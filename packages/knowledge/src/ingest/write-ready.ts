import { withoutBoilerplate } from './boilerplate.ts'
import { type IndexedArticle, indexArticle, type ReadyArticle } from './index-article.ts'
import { fail, type Ingest, tell } from './ingest.ts'
import {
  CHUNKS_AT_ONCE,
  rowsOf,
  type WrittenArticle,
  writeArticles,
  writeLongArticle,
} from './write-articles.ts'

/** Indexes and writes what was read, without what recurs on the source's pages. */
export async function writeReady(ingest: Ingest, ready: ReadyArticle[], recurring: Set<string>) {
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
