import { sql } from 'drizzle-orm'
import type { SiteStore } from './site-store.ts'

// A Durable Object binds at most 100 parameters a statement.
const TERMS_A_STATEMENT = 90

/** In how many chunks each term stands; terms that stand in none are missing. */
export function countChunksByTerm(store: SiteStore, terms: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (let start = 0; start < terms.length; start += TERMS_A_STATEMENT) {
    const list = sql.join(
      terms.slice(start, start + TERMS_A_STATEMENT).map((term) => sql`${term}`),
      sql`, `,
    )
    const rows = store.db.all<{ term: string; doc: number }>(
      sql`select term, doc from chunk_vocabulary where term in (${list})`,
    )
    for (const row of rows) counts.set(row.term, row.doc)
  }
  return counts
}

/** The site's own terms that begin with `prefix`, with the number of chunks each stands in. */
export function listTerms(store: SiteStore, prefix: string): { term: string; chunks: number }[] {
  return store.db.all(
    sql`select term, doc as chunks from chunk_vocabulary where term >= ${prefix} and term < ${`${prefix}\u{10ffff}`}`,
  )
}
