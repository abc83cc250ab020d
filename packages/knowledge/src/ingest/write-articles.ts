import type { ArticleId, SourceId } from '@baton/contracts'
import {
  appendFact,
  type ChunkStage,
  clearStage,
  findArticle,
  type IndexedChunk,
  mergeChunkIndex,
  readIndexHashes,
  replaceChunks,
  type SiteStore,
  saveArticle,
  stageChunks,
} from '@baton/store'
import type { IndexedArticle } from './index-article.ts'
import { createPauses } from './pauses.ts'

/** Rows of the index that one transaction writes: a few milliseconds. */
export const CHUNKS_AT_ONCE = 24

export interface WrittenArticle {
  id: ArticleId
  change: 'added' | 'changed'
  chunks: number
}

/** Writes some short articles, their chunks and the facts about them in one transaction. */
export function writeArticles(
  store: SiteStore,
  sourceId: SourceId,
  articles: IndexedArticle[],
): WrittenArticle[] {
  return written(store, () => articles.map((article) => writeArticle(store, sourceId, article)))
}

/**
 * Writes one long article: first the index of its new chunks, bit by bit, then the article itself, then away with what
 * it had before. Until it is whole, and for good when the work breaks off, readers find it as it was.
 */
export async function writeLongArticle(
  store: SiteStore,
  sourceId: SourceId,
  article: IndexedArticle,
  pause: () => Promise<void>,
): Promise<WrittenArticle> {
  const stage: ChunkStage = { ready: new Map(), spent: [] }
  try {
    for (const chunks of slices(unwritten(store, article))) {
      written(store, () => stageChunks(store, stage, chunks))
      await pause()
    }
    return written(store, () => writeArticle(store, sourceId, article, stage))
  } finally {
    // Whatever ended the work: what is staged would lie there until the site is opened again.
    const always = createPauses()
    while (written(store, () => clearStage(store, stage, CHUNKS_AT_ONCE))) await always()
  }
}

/** Rows that writing an article touches, or taking out what it was before. */
export function rowsOf(store: SiteStore, { id, chunks }: IndexedArticle): number {
  return Math.max(chunks.length, findArticle(store, id)?.chunkCount ?? 0)
}

function written<T>(store: SiteStore, work: () => T): T {
  return store.transaction(() => {
    const done = work()
    mergeChunkIndex(store)
    return done
  })
}

function unwritten(store: SiteStore, { id, chunks }: IndexedArticle): IndexedChunk[] {
  const known = readIndexHashes(store, id)
  return chunks.filter((chunk) => known.get(chunk.id) !== chunk.indexHash)
}

function* slices(chunks: IndexedChunk[]): Generator<IndexedChunk[]> {
  for (let at = 0; at < chunks.length; at += CHUNKS_AT_ONCE) yield chunks.slice(at, at + CHUNKS_AT_ONCE)
}

function writeArticle(
  store: SiteStore,
  sourceId: SourceId,
  { id, document, language, contentHash, chunks }: IndexedArticle,
  stage?: ChunkStage,
): WrittenArticle {
  const { articleKind: kind, title, url, audience, tags, validFrom, validUntil } = document
  const known = findArticle(store, id)
  const key = saveArticle(store, {
    ...{ id, sourceId, kind, title, url, language, tags, audience, validFrom, validUntil, contentHash },
    chunkCount: chunks.length,
    updatedAt: document.updatedAt ?? store.now(),
  })
  replaceChunks(store, key, chunks, stage)
  appendFact(store, {
    conversationId: null,
    visitorId: null,
    fact: { type: 'article.indexed', articleId: id },
  })
  return { id, change: known ? 'changed' : 'added', chunks: chunks.length }
}
