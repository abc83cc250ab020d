import type { Audience } from '@baton/contracts'
import { and, asc, eq, gt, inArray, isNull, lte, max } from 'drizzle-orm'
import { article, chunk } from './schema/knowledge.ts'
import { chunkVector } from './schema/vectors.ts'
import type { SiteStore } from './site-store.ts'

/** A chunk that an embedder has not read yet. */
export interface UnreadChunk {
  key: number
  /** Says which writing of the chunk this is. */
  indexHash: string
  title: string
  headings: string[]
  text: string
  audience: Audience
  language: string
  tags: string[]
}

// Rows looked at in one step: they hold whole texts, and a step must not hold the thread.
const SPAN = 500

/**
 * The next chunks without a vector of that model, at most `limit`, and where to go on: null at the end. A step may find
 * none and still not be the last.
 */
export function listUnreadChunks(
  store: SiteStore,
  model: string,
  { after, limit }: { after: number; limit: number },
): { chunks: UnreadChunk[]; next: number | null } {
  const last =
    store.db
      .select({ key: max(chunk.key) })
      .from(chunk)
      .get()?.key ?? 0
  const chunks = store.db
    .select({
      key: chunk.key,
      indexHash: chunk.indexHash,
      title: article.title,
      headings: chunk.headings,
      text: chunk.text,
      audience: article.audience,
      language: article.language,
      tags: article.tags,
    })
    .from(chunk)
    .innerJoin(article, eq(article.key, chunk.articleKey))
    .leftJoin(chunkVector, and(eq(chunkVector.chunkKey, chunk.key), eq(chunkVector.model, model)))
    .where(and(isNull(chunkVector.chunkKey), gt(chunk.key, after), lte(chunk.key, after + SPAN)))
    .orderBy(asc(chunk.key))
    .limit(limit)
    .all()
  const reached = chunks.length === limit ? (chunks.at(-1)?.key ?? after) : after + SPAN
  return { chunks, next: reached < last ? reached : null }
}

/** A vector with its chunk as it was read. */
export interface NewVector {
  key: number
  indexHash: string
  scale: number
  values: Int8Array
}

/**
 * Keeps vectors in place of those of another model. What was written anew meanwhile, or is gone, gets none: returns the
 * keys of those that did.
 */
export function saveVectors(store: SiteStore, model: string, vectors: NewVector[]): number[] {
  return store.transaction(() => {
    const saved: number[] = []
    for (const { key, indexHash, scale, values } of vectors) {
      const isAsRead = and(eq(chunk.key, key), eq(chunk.indexHash, indexHash))
      if (!store.db.select({ key: chunk.key }).from(chunk).where(isAsRead).get()) continue
      const row = { model, scale, vector: Buffer.from(values.buffer, values.byteOffset, values.byteLength) }
      store.db
        .insert(chunkVector)
        .values({ chunkKey: key, ...row })
        .onConflictDoUpdate({ target: chunkVector.chunkKey, set: row })
        .run()
      saved.push(key)
    }
    return saved
  })
}

export interface StoredVector {
  key: number
  audience: Audience
  language: string
  tags: string[]
  scale: number
  values: Int8Array
}

/** Vectors of a model by the key of their chunk, from behind `after` on. */
export function readVectors(
  store: SiteStore,
  model: string,
  { after, limit }: { after: number; limit: number },
): StoredVector[] {
  return store.db
    .select({
      key: chunkVector.chunkKey,
      audience: article.audience,
      language: article.language,
      tags: article.tags,
      scale: chunkVector.scale,
      vector: chunkVector.vector,
    })
    .from(chunkVector)
    .innerJoin(chunk, eq(chunk.key, chunkVector.chunkKey))
    .innerJoin(article, eq(article.key, chunk.articleKey))
    .where(and(eq(chunkVector.model, model), gt(chunkVector.chunkKey, after)))
    .orderBy(asc(chunkVector.chunkKey))
    .limit(limit)
    .all()
    .map(({ vector, ...row }) => ({
      ...row,
      values: new Int8Array(vector.buffer, vector.byteOffset, vector.byteLength),
    }))
}

/** Which of these chunks, at most 90, still have a vector of that model. */
export function keysWithVector(store: SiteStore, model: string, keys: number[]): Set<number> {
  const rows = store.db
    .select({ key: chunkVector.chunkKey })
    .from(chunkVector)
    .where(and(eq(chunkVector.model, model), inArray(chunkVector.chunkKey, keys)))
    .all()
  return new Set(rows.map(({ key }) => key))
}
