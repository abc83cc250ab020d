import { between, inArray, sql } from 'drizzle-orm'
import { chunkVocabulary as vocabulary } from './chunk-index.ts'
import { prepared } from './prepared.ts'
import type { SiteStore } from './site-store.ts'

const counted = prepared((db) =>
  db
    .select({ term: vocabulary.term, chunks: vocabulary.doc })
    .from(vocabulary)
    // One parameter for any number of terms: the statement stays the same.
    .where(inArray(vocabulary.term, sql`(select value from json_each(${sql.placeholder('terms')}))`))
    .prepare(),
)

/** In how many chunks each term stands; terms that stand in none are missing. */
export function countChunksByTerm(store: SiteStore, terms: string[]): Map<string, number> {
  const rows = counted(store).all({ terms: JSON.stringify(terms) })
  return new Map(rows.map(({ term, chunks }) => [term, chunks]))
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
