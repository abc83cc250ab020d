import { between, inArray, sql } from 'drizzle-orm'
import { chunkVocabulary as vocabulary } from './chunk-index.ts'
import { prepared } from './prepared.ts'
import type { SiteDatabase, SiteStore } from './site-store.ts'

const counted = prepared((db) =>
  db
    .select({ term: vocabulary.term, chunks: vocabulary.doc })
    .from(vocabulary)
    // One parameter for any number of terms: the statement stays the same.
    .where(inArray(vocabulary.term, sql`(select value from json_each(${sql.placeholder('terms')}))`))
    .prepare(),
)

// SQLite reads all places of a term to count its chunks, and questions ask for the same words again and again.
const remembered = new WeakMap<SiteDatabase, Map<string, number>>()
const MAX_REMEMBERED = 20_000

/** In how many chunks each term stands; terms that stand in none are missing. */
export function countChunksByTerm(store: SiteStore, terms: string[]): Map<string, number> {
  const known = rememberedOf(store)
  const unknown = terms.filter((term) => !known.has(term))
  if (unknown.length > 0) {
    for (const term of unknown) known.set(term, 0)
    for (const { term, chunks } of counted(store).all({ terms: JSON.stringify(unknown) }))
      known.set(term, chunks)
  }
  return new Map(
    terms.map((term) => [term, known.get(term) ?? 0] as const).filter(([, chunks]) => chunks > 0),
  )
}

/** The index has changed: what was counted is to be counted again. */
export function forgetCounts(store: SiteStore): void {
  remembered.delete(store.db)
}

function rememberedOf(store: SiteStore): Map<string, number> {
  const known = remembered.get(store.db)
  if (known && known.size < MAX_REMEMBERED) return known
  const empty = new Map<string, number>()
  // What is counted within a transaction may never have been.
  if (!store.inTransaction()) remembered.set(store.db, empty)
  return empty
}

const listed = prepared((db) =>
  db
    .select({ term: vocabulary.term, chunks: vocabulary.doc })
    .from(vocabulary)
    .where(between(vocabulary.term, sql.placeholder('first'), sql.placeholder('last')))
    .prepare(),
)

/** The site's own terms that begin with `prefix`, with the number of chunks each stands in. */
export function listTerms(store: SiteStore, prefix: string): { term: string; chunks: number }[] {
  return listed(store).all({ first: prefix, last: `${prefix}\u{10ffff}` })
}
