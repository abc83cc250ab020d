import type { ArticleId, Audience, Chunk, ChunkId } from '@baton/contracts'
import { and, asc, eq, gte, inArray, isNull, lte, or, type Placeholder, sql } from 'drizzle-orm'
import { chunkIndex } from './chunk-index.ts'
import { prepared } from './prepared.ts'
import { article, chunk, chunkWords } from './schema/knowledge.ts'
import type { SiteStore } from './site-store.ts'

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

const chunksOf = prepared((db) =>
  db
    .select({ key: chunk.key, id: chunk.id, position: chunk.position, indexHash: chunk.indexHash })
    .from(chunk)
    .where(eq(chunk.articleKey, sql.placeholder('articleKey')))
    .prepare(),
)

/** Makes the article's chunks be exactly these, writing only what differs. Returns how many rows it wrote. */
export function replaceChunks(store: SiteStore, articleKey: number, chunks: IndexedChunk[]): number {
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
        if (row.position !== position)
          store.db.update(chunk).set({ position }).where(eq(chunk.key, row.key)).run()
        continue
      }
      if (row) deleteChunk(store, row.key)
      insertChunk(store, articleKey, position, next)
      written += 1
    }
    for (const row of known.values()) deleteChunk(store, row.key)
    return written
  })
}

/** Takes out all chunks of an article. */
export function deleteChunks(store: SiteStore, articleKey: number): void {
  for (const row of chunksOf(store).all({ articleKey })) deleteChunk(store, row.key)
}

const addChunk = prepared((db) =>
  db
    .insert(chunk)
    .values({
      id: sql.placeholder('id'),
      articleKey: sql.placeholder('articleKey'),
      position: sql.placeholder('position'),
      headings: sql.placeholder('headings'),
      text: sql.placeholder('text'),
      indexHash: sql.placeholder('indexHash'),
    })
    .returning({ key: chunk.key })
    .prepare(),
)
const addWords = prepared((db) =>
  db
    .insert(chunkWords)
    .values({
      chunkKey: sql.placeholder('key'),
      articleKey: sql.placeholder('articleKey'),
      words: sql.placeholder('words'),
    })
    .prepare(),
)
const addTerms = prepared((db) =>
  db
    .insert(chunkIndex)
    .values({
      rowid: sql.placeholder('key'),
      title: sql.placeholder('title'),
      headings: sql.placeholder('headings'),
      body: sql.placeholder('body'),
    })
    .prepare(),
)

function insertChunk(store: SiteStore, articleKey: number, position: number, next: IndexedChunk) {
  const { id, headings, text, indexHash, index } = next
  const words = Buffer.from(next.words.buffer, next.words.byteOffset, next.words.byteLength)
  const { key } = addChunk(store).get({ id, articleKey, position, headings, text, indexHash })
  addWords(store).run({ key, articleKey, words })
  addTerms(store).run({ key, ...index })
}

const dropTerms = prepared((db) =>
  db
    .delete(chunkIndex)
    .where(eq(chunkIndex.rowid, sql.placeholder('key')))
    .prepare(),
)
const dropWords = prepared((db) =>
  db
    .delete(chunkWords)
    .where(eq(chunkWords.chunkKey, sql.placeholder('key')))
    .prepare(),
)
const dropChunk = prepared((db) =>
  db
    .delete(chunk)
    .where(eq(chunk.key, sql.placeholder('key')))
    .prepare(),
)

function deleteChunk(store: SiteStore, key: number) {
  for (const drop of [dropTerms, dropWords, dropChunk]) drop(store).run({ key })
}

const chunkColumns = {
  id: chunk.id,
  articleId: article.id,
  position: chunk.position,
  title: article.title,
  headings: chunk.headings,
  text: chunk.text,
  url: article.url,
  language: article.language,
  updatedAt: article.updatedAt,
}

const chunks = (store: SiteStore) =>
  store.db.select(chunkColumns).from(chunk).innerJoin(article, eq(article.key, chunk.articleKey))

/** An article's chunks in reading order. */
export function listChunks(store: SiteStore, articleId: ArticleId): Chunk[] {
  return chunks(store).where(eq(article.id, articleId)).orderBy(asc(chunk.position)).all()
}

/** Undefined when it is gone, does not hold now, or is not for this audience. Agents read the public ones too. */
export function findChunk(store: SiteStore, id: ChunkId, audience: Audience): Chunk | undefined {
  return chunks(store)
    .where(and(eq(chunk.id, id), isFor({ audience, at: store.now() })))
    .get()
}

export interface ChunkMatch {
  key: number
  /** BM25 with the column weights; higher is better. */
  score: number
}

/** Weight of a hit in the title, a heading, the body. */
const WEIGHTS = sql.raw('3.0, 2.0, 1.0')

/** What to look for. The terms' prefix decides language and audience. */
export interface TermQuery {
  /** A chunk must hold one of these. */
  required: string[]
  /** These raise the score of a chunk that does. */
  optional: string[]
  /** Terms of which every chunk holds one; needed when there are optional ones. */
  everywhere: string[]
  /** A chunk must hold one of each of these groups. */
  every?: string[][]
}

/** Who asks, and when. */
export interface Reader {
  audience: Audience
  /** Milliseconds: articles that do not hold then are out. */
  at: number
}

// Few articles have dates: the partial index holds only those.
const outOfTime = sql`(select chunk.key from article join chunk on chunk.article_key = article.key where (valid_from is not null or valid_until is not null) and (valid_from > ${sql.placeholder('at')} or valid_until < ${sql.placeholder('at')}))`
// Ordering by bm25() beats ordering by rank: SQLite keeps only the best rows while it scans.
const found = prepared((db) =>
  db
    .select({ key: chunkIndex.rowid, score: sql<number>`-bm25(chunk_index, ${WEIGHTS})` })
    .from(chunkIndex)
    .where(sql`chunk_index match ${sql.placeholder('match')} and rowid not in ${outOfTime}`)
    .orderBy(sql`bm25(chunk_index, ${WEIGHTS})`)
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** Chunks that answer a query, best first; those of articles that do not hold at that time are none. */
export function matchChunks(
  store: SiteStore,
  { required, optional, everywhere, every = [] }: TermQuery,
  { at, limit }: { at: number; limit: number },
): ChunkMatch[] {
  if (required.length === 0) return []
  // FTS5 has no optional terms, and skips quickly through a group that always matches.
  const groups = [required, ...every, ...(optional.length > 0 ? [[...optional, ...everywhere]] : [])]
  const match = groups.map((terms) => `(${anyOf(terms)})`).join(' AND ')
  return found(store).all({ match, at, limit })
}

const anyOf = (terms: string[]) => terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ')

/** What ranking needs of a chunk. */
export interface ChunkWords {
  key: number
  articleId: ArticleId
  title: string
  words: Uint8Array
}

/** The words of chunks. Never of one that the reader must not see. */
export function readChunkWords(store: SiteStore, keys: number[], { audience, at }: Reader): ChunkWords[] {
  return wordsFor[audience](store)
    .all({ keys: JSON.stringify(keys), at })
    .map((row) => ({ ...row, words: bytesOf(row.words) }))
}

/** Chunks with their keys. Never one that the reader must not see. */
export function readMatchedChunks(
  store: SiteStore,
  keys: number[],
  { audience, at }: Reader,
): (Chunk & { key: number })[] {
  return chunksFor[audience](store).all({ keys: JSON.stringify(keys), at })
}

const forAudience = <Statement>(make: (audience: Audience) => Statement): Record<Audience, Statement> => ({
  public: make('public'),
  internal: make('internal'),
})

// One parameter for any number of keys: the statement stays the same.
const keys = sql`(select value from json_each(${sql.placeholder('keys')}))`
const at = sql.placeholder('at')

const wordsFor = forAudience((audience) =>
  prepared((db) =>
    db
      .select({
        key: chunkWords.chunkKey,
        articleId: article.id,
        title: article.title,
        words: chunkWords.words,
      })
      .from(chunkWords)
      .innerJoin(article, eq(article.key, chunkWords.articleKey))
      .where(and(inArray(chunkWords.chunkKey, keys), isFor({ audience, at })))
      .prepare(),
  ),
)
const chunksFor = forAudience((audience) =>
  prepared((db) =>
    db
      .select({ ...chunkColumns, key: chunk.key })
      .from(chunk)
      // A cross join keeps its order: left to choose, SQLite reads all articles of the audience first.
      .crossJoin(article)
      .where(and(inArray(chunk.key, keys), eq(article.key, chunk.articleKey), isFor({ audience, at })))
      .prepare(),
  ),
)

const isFor = ({ audience, at }: { audience: Audience; at: number | Placeholder }) =>
  and(
    audience === 'public' ? eq(article.audience, 'public') : undefined,
    or(isNull(article.validFrom), lte(article.validFrom, at)),
    or(isNull(article.validUntil), gte(article.validUntil, at)),
  )

/** Node reads bytes as a view, a Durable Object as a buffer. */
const bytesOf = (value: Uint8Array | ArrayBuffer) =>
  value instanceof ArrayBuffer ? new Uint8Array(value) : value

/** How many chunks the site has. */
export function countChunks(store: SiteStore): number {
  return store.db.get<{ n: number }>(sql`select count(*) as n from chunk`)?.n ?? 0
}

/** Reads the whole index for damage and throws SQLite's error when there is some. */
export function checkChunkIndex(store: SiteStore): void {
  store.db.run(sql`insert into chunk_index (chunk_index) values ('integrity-check')`)
}

/** How large the site's database is, in bytes. */
export function databaseBytes(store: SiteStore): number {
  const row = store.db.get<{ bytes: number }>(
    sql`select (select page_count from pragma_page_count) * (select page_size from pragma_page_size) as bytes`,
  )
  return row?.bytes ?? 0
}
