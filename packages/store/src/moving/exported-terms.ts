import type { ExportedTerms, ExportLine } from '@baton/contracts'
import { type SQL, sql } from 'drizzle-orm'
import type { SiteStore } from '../site-store.ts'
import type { CarriedIndex } from './carried.ts'

// Each line is read and written in a few milliseconds.
const PLACES_A_LINE = 500

interface Place {
  term: string
  doc: number
  col: string
  offset: number
}

type Term = ExportedTerms['terms'][number]

/** The terms of an index behind a document of one of them, in the order of its vocabulary. */
export function* termsOf(
  store: SiteStore,
  { name, terms }: CarriedIndex,
  after: Term | null,
): Generator<ExportLine> {
  let last = after && { term: after[0], doc: after[1].at(-1)?.[0] ?? 0 }
  for (;;) {
    const places = last ? placesAfter(store, terms, last) : wholeDocuments(store, terms, sql`true`)
    const end = places.at(-1)
    if (!end) return
    last = end
    yield { index: name, terms: byTerm(places) }
  }
}

/** The rest of the term that the last line ended in, else the terms that follow. */
function placesAfter(store: SiteStore, terms: string, { term, doc }: { term: string; doc: number }): Place[] {
  const rest = wholeDocuments(store, terms, sql`term = ${term} and doc > ${doc}`)
  return rest.length > 0 ? rest : wholeDocuments(store, terms, sql`term > ${term}`)
}

/** A line is gone on with behind a document: what the limit may have cut of the last one waits for the next line. */
function wholeDocuments(store: SiteStore, terms: string, condition: SQL): Place[] {
  const places = readPlaces(store, terms, condition, PLACES_A_LINE)
  const end = places.at(-1)
  if (!end || places.length < PLACES_A_LINE) return places
  const whole = places.findLastIndex(({ term, doc }) => term !== end.term || doc !== end.doc)
  if (whole >= 0) return places.slice(0, whole + 1)
  return readPlaces(store, terms, sql`term = ${end.term} and doc = ${end.doc}`, -1)
}

/** In the vocabulary's own order, by term and document; to ask for one would sort the whole index. */
function readPlaces(store: SiteStore, terms: string, condition: SQL, limit: number): Place[] {
  return store.db.all<Place>(
    sql`select term, doc, col, offset from ${sql.identifier(terms)} where ${condition} limit ${limit}`,
  )
}

function byTerm(places: Place[]): Term[] {
  const terms: Term[] = []
  for (const { term, doc, col, offset } of places) {
    const last = terms.at(-1)
    if (last?.[0] === term) last[1].push([doc, col, offset])
    else terms.push([term, [[doc, col, offset]]])
  }
  return terms
}
