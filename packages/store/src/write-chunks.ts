import type { ArticleId, ChunkId } from '@baton/contracts'
import { eq, sql } from 'drizzle-orm'
import { chunkIndex } from './chunk-index.ts'
import { prepared } from './prepared.ts'
import { article, chunk, chunkWords } from './schema/knowledge.ts'
import type { SiteStore } from './site-store.ts'
import { forgetCounts } from './vocabulary.ts'

/** A chunk as ingest hands it over: what people read, and the terms that find it. */
export interface IndexedChunk {
  id: ChunkId
  headings: string[]
  text: string
  /** Analysed words in order, packed: title, headings, then one sentence a line. */
  words: Uint8Array
  /** Space-separated terms of each index column. */
  index: { title: string; headings: string; body: string }
  /** Of everything the index row is made from: same hash, same row. */
  indexHash: string
}

/**
 * Index rows of chunks that have no article: those written ahead of a long article, and those that it left behind. No
 * search finds them, and what a crash leaves of them goes when the site is opened.
 */
export interface ChunkStage {
  /** Waiting for their article. */
  ready: Map<ChunkId, number>
  /** To be dropped. */
  spent: number[]
}

const value = (name: string) => sql`${sql.placeholder(name)}`
/** Of no article. */
const NONE = 0

const chunksOf = prepared((db) =>
  db
    .select({ key: chunk.key, id: chunk.id, position: chunk.position, indexHash: chunk.indexHash })
    .from(chunk)
    .where(eq(chunk.articleKey, value('articleKey')))
    .prepare(),
)
const hashesOf = prepared((db) =>
  db
    .select({ id: chunk.id, indexHash: chunk.indexHash })
    .from(chunk)
    .innerJoin(article, eq(article.key, chunk.articleKey))
    .where(eq(article.id, value('id')))
    .prepare(),
)
const moved = prepared((db) =>
  db
    .update(chunk)
    .set({ position: value('position') })
    .where(eq(chunk.key, value('key')))
    .prepare(),
)

/** What the index row of each chunk of an article was made from (`IndexedChunk.indexHash`). */
export function readIndexHashes(store: SiteStore, id: ArticleId): Map<ChunkId, string> {
  return new Map(
    hashesOf(store)
      .all({ id })
      .map((row) => [row.id, row.indexHash]),
  )
}

/** Writes the index rows of chunks ahead of their article. */
export function stageChunks(store: SiteStore, stage: ChunkStage, chunks: IndexedChunk[]): void {
  store.transaction(() => {
    for (const next of chunks) stage.ready.set(next.id, indexChunk(store, NONE, next))
  })
}

/**
 * Makes the article's chunks be exactly these, writing only what differs. Returns how many rows it wrote. With a stage,
 * the index rows in it are taken and those of chunks that go are left to it, so that a long article changes quickly.
 */
export function replaceChunks(
  store: SiteStore,
  articleKey: number,
  chunks: IndexedChunk[],
  stage?: ChunkStage,
): number {
  const drop = (key: number) => (stage ? retireChunk(store, stage, key) : deleteChunk(store, key))
  return store.transaction(() => {
    const known = new Map(
      chunksOf(store)
        .all({ articleKey })
        .map((row) => [row.id, row]),
    )
    let written = 0
    for (const [position, next] of chunks.entries()) {
      const row = known.get(next.id)
      known.delete(next.id)
      if (row?.indexHash === next.indexHash) {
        if (row.position !== position) moved(store).run({ key: row.key, position })
        continue
      }
      if (row) drop(row.key)
      const key = takeStaged(store, articleKey, next.id, stage) ?? indexChunk(store, articleKey, next)
      const { id, headings, text, indexHash } = next
      addChunk(store).run({
        key,
        id,
        articleKey,
        position,
        headings: JSON.stringify(headings),
        text,
        indexHash,
      })
      written += 1
    }
    for (const row of known.values()) drop(row.key)
    return written
  })
}

/** Takes out all chunks of an article. */
export function deleteChunks(store: SiteStore, articleKey: number): void {
  for (const row of chunksOf(store).all({ articleKey })) deleteChunk(store, row.key)
}

/** Drops some of what a stage holds, waiting or spent, and says whether there is more. */
export function clearStage(store: SiteStore, stage: ChunkStage, limit: number): boolean {
  stage.spent.push(...stage.ready.values())
  stage.ready.clear()
  const keys = stage.spent.splice(0, limit)
  store.transaction(() => {
    for (const key of keys) dropIndex(store, key)
  })
  return stage.spent.length > 0
}

/** Drops what a crash left without an article. For a site that is being opened: nobody is writing to it. */
export function dropStaged(store: SiteStore): void {
  const rows = store.db
    .select({ key: chunkWords.chunkKey })
    .from(chunkWords)
    .where(sql`article_key = 0`)
    .all()
  if (rows.length === 0) return
  store.transaction(() => {
    for (const { key } of rows) dropIndex(store, key)
  })
}

const addChunk = prepared((db) =>
  db
    .insert(chunk)
    .values({
      key: value('key'),
      id: value('id'),
      articleKey: value('articleKey'),
      position: value('position'),
      headings: value('headings'),
      text: value('text'),
      indexHash: value('indexHash'),
    })
    .prepare(),
)
// Greater than every key of both: a chunk may have one of the two rows only.
const nextKey = sql<number>`(select max(ifnull((select max(key) from chunk), 0), ifnull((select max(chunk_key) from chunk_words), 0)) + 1)`
const addWords = prepared((db) =>
  db
    .insert(chunkWords)
    .values({ chunkKey: nextKey, articleKey: value('articleKey'), words: value('words') })
    .returning({ key: chunkWords.chunkKey })
    .prepare(),
)
const addTerms = prepared((db) =>
  db
    .insert(chunkIndex)
    .values({ rowid: value('key'), title: value('title'), headings: value('headings'), body: value('body') })
    .prepare(),
)

/** Writes what finds and ranks a chunk, and returns its key. */
function indexChunk(store: SiteStore, articleKey: number, { words, index }: IndexedChunk): number {
  const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength)
  const { key } = addWords(store).get({ articleKey, words: bytes })
  addTerms(store).run({ key, ...index })
  forgetCounts(store)
  return key
}

const taken = prepared((db) =>
  db
    .update(chunkWords)
    .set({ articleKey: value('articleKey') })
    .where(eq(chunkWords.chunkKey, value('key')))
    .prepare(),
)

function takeStaged(
  store: SiteStore,
  articleKey: number,
  id: ChunkId,
  stage?: ChunkStage,
): number | undefined {
  const key = stage?.ready.get(id)
  if (key === undefined) return
  stage?.ready.delete(id)
  taken(store).run({ key, articleKey })
  return key
}

const dropTerms = prepared((db) =>
  db
    .delete(chunkIndex)
    .where(eq(chunkIndex.rowid, value('key')))
    .prepare(),
)
const dropWords = prepared((db) =>
  db
    .delete(chunkWords)
    .where(eq(chunkWords.chunkKey, value('key')))
    .prepare(),
)
const dropChunk = prepared((db) =>
  db
    .delete(chunk)
    .where(eq(chunk.key, value('key')))
    .prepare(),
)
// Chunks of before 0004-search have no words; their place is then what the stage is told by.
const retired = prepared((db) =>
  db
    .insert(chunkWords)
    .values({ chunkKey: value('key'), articleKey: NONE, words: sql`x''` })
    .onConflictDoUpdate({ target: chunkWords.chunkKey, set: { articleKey: NONE } })
    .prepare(),
)

function deleteChunk(store: SiteStore, key: number) {
  dropIndex(store, key)
  dropChunk(store).run({ key })
}

function dropIndex(store: SiteStore, key: number) {
  dropTerms(store).run({ key })
  dropWords(store).run({ key })
  forgetCounts(store)
}

function retireChunk(store: SiteStore, stage: ChunkStage, key: number) {
  dropChunk(store).run({ key })
  retired(store).run({ key })
  stage.spent.push(key)
}
