import type { ExportLine } from '@baton/contracts'
import { asc, eq, sql } from 'drizzle-orm'
import { movingTerm } from '../schema/moving.ts'
import type { SiteStore } from '../site-store.ts'
import { type CarriedIndex, carriedIndexes } from './carried.ts'
import { refusal } from './chain.ts'

const DOCUMENTS_A_STEP = 10

/** Where terms wait until their documents are whole. */
export const arrivedTerms = { name: 'moving_term', key: ['name', 'doc', 'field', 'place'] }

/** Keeps the terms of a line until all are here: an index takes whole documents only. */
export function insertTerms(
  store: SiteStore,
  { index: name, terms }: Extract<ExportLine, { index: string }>,
): void {
  if (!carriedIndexes(store).some((one) => one.name === name))
    throw refusal(`Found terms of the index ${JSON.stringify(name)}, which this version does not have.`)
  const places = terms.flatMap(([term, where]) => where.map((place) => [...place, term]))
  // One bound value, however many places there are.
  store.db.run(
    sql`insert into moving_term (name, doc, field, place, term)
      select ${name}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(places)})`,
  )
}

/**
 * Indexes some of the documents whose terms have arrived; false when none are left. The index splits at spaces only,
 * so that terms joined by spaces become the same terms at the same places.
 */
export function buildIndex(store: SiteStore, index: CarriedIndex): boolean {
  return store.transaction(() => {
    for (let n = 0; n < DOCUMENTS_A_STEP; n += 1) {
      const next = store.db
        .select({ doc: movingTerm.doc })
        .from(movingTerm)
        .where(eq(movingTerm.name, index.name))
        .orderBy(asc(movingTerm.doc))
        .limit(1)
        .get()
      if (!next) return false
      buildDocument(store, index, next.doc)
    }
    return true
  })
}

/** Empties an index. */
export function clearIndex(store: SiteStore, name: string): void {
  const index = sql.identifier(name)
  store.db.run(sql`insert into ${index} (${index}) values ('delete-all')`)
}

function buildDocument(store: SiteStore, { name, fields }: CarriedIndex, doc: number): void {
  const own = sql`name = ${name} and doc = ${doc}`
  const terms = store.db
    .select({ field: movingTerm.field, term: movingTerm.term })
    .from(movingTerm)
    .where(own)
    .orderBy(asc(movingTerm.field), asc(movingTerm.place))
    .all()
  const texts = fields.map((field) =>
    terms
      .filter((one) => one.field === field)
      .map(({ term }) => term)
      .join(' '),
  )
  const columns = sql.join(
    ['rowid', ...fields].map((field) => sql.identifier(field)),
    sql`, `,
  )
  const values = sql.join(
    [doc, ...texts].map((value) => sql`${value}`),
    sql`, `,
  )
  store.db.run(sql`insert into ${sql.identifier(name)} (${columns}) values (${values})`)
  store.db.delete(movingTerm).where(own).run()
}
