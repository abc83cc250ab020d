import type { ArticleId, Audience, Chunk, ChunkId } from '@baton/contracts'
import { and, asc, eq, gt, gte, inArray, isNull, lte, or, type Placeholder, sql } from 'drizzle-orm'
import { chunkIndex } from './chunk-index.ts'
import { prepared } from './prepared.ts'
import { article, chunk, chunkWords } from './schema/knowledge.ts'
import type { SiteStore } from './site-store.ts'

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

/** The chunk at a place of an article; undefined as in `findChunk`. */
export function findChunkAt(
  store: SiteStore,
  { articleId, position }: { articleId: ArticleId; position: number },
  audience: Audience,
): Chunk | undefined {
  const reader = { audience, at: store.now() }
  return chunks(store)
    .where(and(eq(article.id, articleId), eq(chunk.position, position), isFor(reader)))
    .get()
}

/**
 * Chunks of anybody's articles by id, which is a hash of what they say: from the first on a random sample, always the
 * same. `after` is the last id of the page before.
 */
export function listChunksById(
  store: SiteStore,
  { after, limit }: { after: string; limit: number },
): (Pick<Chunk, 'id' | 'articleId' | 'text' | 'language'> & { audience: Audience })[] {
  const { id, articleId, text, language } = chunkColumns
  return store.db
    .select({ id, articleId, text, language, audience: article.audience })
    .from(chunk)
    .crossJoin(article)
    .where(and(gt(chunk.id, after as ChunkId), eq(article.key, chunk.articleKey)))
    .orderBy(asc(chunk.id))
    .limit(limit)
    .all()
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

// Few articles have dates, and few chunks belong to none: partial indexes hold only those.
const outOfTime = sql`select chunk.key from article join chunk on chunk.article_key = article.key where (valid_from is not null or valid_until is not null) and (valid_from > ${sql.placeholder('at')} or valid_until < ${sql.placeholder('at')})`
const staged = sql`select chunk_key from chunk_words where article_key = 0`
// Ordering by bm25() beats ordering by rank: SQLite keeps only the best rows while it scans.
const found = prepared((db) =>
  db
    .select({ key: chunkIndex.rowid, score: sql<number>`-bm25(chunk_index, ${WEIGHTS})` })
    .from(chunkIndex)
    .where(
      sql`chunk_index match ${sql.placeholder('match')} and rowid not in (${outOfTime} union all ${staged})`,
    )
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

// Several times what a transaction of ingest adds: each page is written anew four or five times as an index grows.
const PAGES_A_STEP = 16

/** Puts some of the index's parts together, so that a search has few to read. Belongs into each writing transaction. */
export function mergeChunkIndex(store: SiteStore): void {
  store.db.run(
    sql`insert into chunk_index (chunk_index, rank) values ('merge', ${sql.raw(String(PAGES_A_STEP))})`,
  )
}

/** How large the site's database is, in bytes. */
export function databaseBytes(store: SiteStore): number {
  const row = store.db.get<{ bytes: number }>(
    sql`select (select page_count from pragma_page_count) * (select page_size from pragma_page_size) as bytes`,
  )
  return row?.bytes ?? 0
}
