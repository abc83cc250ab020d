import type { ExportLine } from '@baton/contracts'
import { and, asc, eq, sql } from 'drizzle-orm'
import { type ArrivedPlace, movingTerm } from '../schema/moving.ts'
import type { SiteStore } from '../site-store.ts'
import { forgetCounts } from '../vocabulary.ts'
import { type CarriedIndex, carriedIndexes } from './carried.ts'
import { refusal } from './chain.ts'

/** Where terms wait until their documents are whole. */
export const arrivedTerms = { name: 'moving_term', key: ['name', 'shelf', 'line'] }

// A line has terms of thousands of documents, and a document terms of hundreds of lines.
const DOCUMENTS_A_SHELF = 8

/** Keeps the terms of a line until all are here: an index takes whole documents only. */
export function insertTerms(
  store: SiteStore,
  { index: name, terms }: Extract<ExportLine, { index: string }>,
  line: number,
): void {
  if (!carriedIndexes(store).some((one) => one.name === name))
    throw refusal(`Found terms of the index ${JSON.stringify(name)}, which this version does not have.`)
  const shelves = new Map<number, ArrivedPlace[]>()
  for (const [term, places] of terms) {
    for (const [doc, field, place] of places) {
      const shelf = Math.floor(doc / DOCUMENTS_A_SHELF)
      const known = shelves.get(shelf) ?? []
      known.push([doc, field, place, term])
      shelves.set(shelf, known)
    }
  }
  const rows = [...shelves].map(([shelf, places]) => [shelf, JSON.stringify(places)])
  // One bound value, however many shelves there are.
  store.db.run(
    sql`insert into moving_term (name, shelf, line, places)
      select ${name}, value ->> 0, ${line}, value ->> 1 from json_each(${JSON.stringify(rows)})`,
  )
}

/**
 * Indexes the documents of one shelf; false when none is left. The index splits at spaces only, so that terms joined by
 * spaces become the same terms at the same places.
 */
export function buildIndex(store: SiteStore, index: CarriedIndex): boolean {
  const ofIndex = eq(movingTerm.name, index.name)
  return store.transaction(() => {
    const next = store.db
      .select()
      .from(movingTerm)
      .where(ofIndex)
      .orderBy(asc(movingTerm.shelf))
      .limit(1)
      .get()
    if (!next) return false
    const ofShelf = and(ofIndex, eq(movingTerm.shelf, next.shelf))
    const places = store.db.select({ places: movingTerm.places }).from(movingTerm).where(ofShelf).all()
    const documents = Map.groupBy(
      places.flatMap((row) => row.places),
      ([doc]) => doc,
    )
    for (const [doc, found] of documents) buildDocument(store, index, doc, found)
    const name = sql.identifier(index.name)
    store.db.run(sql`insert into ${name} (${name}, rank) values ('merge', 64)`)
    store.db.delete(movingTerm).where(ofShelf).run()
    return true
  })
}

/** Empties an index. */
export function clearIndex(store: SiteStore, name: string): void {
  const index = sql.identifier(name)
  store.db.run(sql`insert into ${index} (${index}) values ('delete-all')`)
  forgetCounts(store)
}

function buildDocument(
  store: SiteStore,
  { name, fields }: CarriedIndex,
  doc: number,
  places: ArrivedPlace[],
): void {
  const inOrder = places.toSorted((a, b) => a[2] - b[2])
  const texts = fields.map((field) =>
    inOrder
      .filter((place) => place[1] === field)
      .map((place) => place[3])
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
  forgetCounts(store)
}
