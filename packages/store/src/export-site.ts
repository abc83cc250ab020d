import {
  type ExportedTerms,
  type ExportedValue,
  type ExportHeader,
  ExportLine,
  type SiteId,
} from '@baton/contracts'
import { sql } from 'drizzle-orm'
import { latestSeq } from './event-log.ts'
import { migrations } from './migrations/index.ts'
import { requireLeaving } from './moves.ts'
import {
  type CarriedIndex,
  type CarriedTable,
  carriedIndexes,
  carriedTables,
  countRows,
} from './moving/carried.ts'
import { type Link, linkOf, START, sealLine } from './moving/chain.ts'
import { toExported } from './moving/values.ts'
import type { SiteStore } from './site-store.ts'

// Each line is read and written in a few milliseconds.
const ROWS_A_LINE = 100
// Bytes may have 2 MB a value, and are all read before a line is cut.
const BLOBS_A_LINE = 16
const MAX_CHARACTERS = 250_000
const PLACES_A_LINE = 500

export interface ExportAbout {
  /** Of the move that keeps the site from changing meanwhile. */
  token: string
  siteId: SiteId
  /** As the directory has it. */
  name: string
  /** The public key in this house. */
  siteKey: string
}

/**
 * A site that leaves, line by line; each is JSON, without its line break. After a break it goes on behind the last
 * line that was written, byte for byte as it would have gone on before. Throws `move.refused` when the site does not
 * leave under this token (any more). Take one step at a time and let others work between; null is a step without a line.
 */
export function* exportSite(
  store: SiteStore,
  about: ExportAbout,
  lastLine: string | null,
): Generator<string | null> {
  const { at } = requireLeaving(store, about.token)
  let link: Link = lastLine === null ? START : linkOf(lastLine)
  const last = lastLine === null ? null : ExportLine.parse(JSON.parse(lastLine))
  if (last && 'end' in last) return
  const header: ExportHeader = {
    ...{ format: 'baton-site', version: 1, schema: migrations.map(({ id }) => id) },
    ...{ siteId: about.siteId, name: about.name, siteKey: about.siteKey, token: about.token },
    ...{ exportedAt: at, seq: latestSeq(store) },
  }
  for (const body of bodies(store, header, last)) {
    // The site may have been given back between two lines.
    requireLeaving(store, about.token)
    if (body === null) {
      yield null
      continue
    }
    const sealed = sealLine(link, body)
    link = sealed.link
    yield sealed.line
  }
}

function* bodies(
  store: SiteStore,
  header: ExportHeader,
  last: ExportLine | null,
): Generator<ExportLine | null> {
  const tables = carriedTables(store)
  const indexes = carriedIndexes(store)
  if (last === null) yield header
  const lastTable = last && 'table' in last ? last : null
  const lastIndex = last && 'index' in last ? last : null
  const tablesLeft = lastIndex ? [] : tables.slice(indexOf(tables, lastTable?.table))
  const indexesLeft = indexes.slice(indexOf(indexes, lastIndex?.index))
  for (const table of tablesLeft)
    yield* rowsOf(store, table, lastTable?.table === table.name ? (lastTable.rows.at(-1) ?? null) : null)
  for (const index of indexesLeft)
    yield* termsOf(store, index, lastIndex?.index === index.name ? (lastIndex.terms.at(-1) ?? null) : null)
  const counts: Record<string, number> = {}
  for (const { name } of [...tables, ...indexes]) {
    counts[name] = countRows(store, name)
    yield null
  }
  yield { end: true, counts }
}

const indexOf = (list: readonly { name: string }[], name: string | undefined) =>
  Math.max(
    0,
    list.findIndex((one) => one.name === name),
  )

type Row = ExportedValue[]

function* rowsOf(store: SiteStore, table: CarriedTable, after: Row | null): Generator<ExportLine> {
  const names = (columns: string[]) =>
    sql.join(
      columns.map((name) => sql.identifier(name)),
      sql`, `,
    )
  const { columns, key, hasBlobs } = table
  const limit = hasBlobs ? BLOBS_A_LINE : ROWS_A_LINE
  for (let from = after; ; ) {
    const position = from && key.map((name) => sql`${from?.[columns.indexOf(name)]}`)
    const rest = position ? sql`where (${names(key)}) > (${sql.join(position, sql`, `)})` : sql``
    const found = store.db.all<Record<string, unknown>>(
      sql`select ${names(columns)} from ${sql.identifier(table.name)} ${rest} order by ${names(key)} limit ${limit}`,
    )
    const rows = fitting(found.map((row) => columns.map((name) => toExported(row[name]))))
    from = rows.at(-1) ?? null
    if (!from) return
    yield { table: table.name, rows }
  }
}

/** As many as make a line of some 250 kB, but one at least. */
function fitting(rows: Row[]): Row[] {
  let characters = 0
  const end = rows.findIndex((row, n) => {
    for (const value of row) characters += lengthOf(value)
    return n > 0 && characters > MAX_CHARACTERS
  })
  return end === -1 ? rows : rows.slice(0, end)
}

function lengthOf(value: ExportedValue): number {
  if (typeof value === 'string') return value.length
  return typeof value === 'object' && value !== null ? value.base64.length : 8
}

interface Place {
  term: string
  doc: number
  col: string
  offset: number
}

type Term = ExportedTerms['terms'][number]

function* termsOf(
  store: SiteStore,
  { name, terms }: CarriedIndex,
  after: Term | null,
): Generator<ExportLine> {
  let last = after && { term: after[0], doc: after[1].at(-1)?.[0] ?? 0 }
  for (;;) {
    const places = last ? placesAfter(store, terms, last.term, last.doc) : firstPlaces(store, terms)
    const end = places.at(-1)
    if (!end) return
    last = { term: end.term, doc: end.doc }
    yield { index: name, terms: byTerm(places) }
  }
}

const firstPlaces = (store: SiteStore, terms: string) =>
  wholeDocuments(
    store.db.all<Place>(
      sql`select term, doc, col, offset from ${sql.identifier(terms)} limit ${PLACES_A_LINE}`,
    ),
  )

/** The rest of the term that the last line ended in, else the terms that follow. */
function placesAfter(store: SiteStore, terms: string, term: string, doc: number): Place[] {
  const read = (condition: ReturnType<typeof sql>) =>
    wholeDocuments(
      store.db.all<Place>(
        sql`select term, doc, col, offset from ${sql.identifier(terms)} where ${condition} limit ${PLACES_A_LINE}`,
      ),
    )
  const rest = read(sql`term = ${term} and doc > ${doc}`)
  return rest.length > 0 ? rest : read(sql`term > ${term}`)
}

/** The index is read on behind a document, so the last one, which the limit may have cut, waits for the next line. */
function wholeDocuments(places: Place[]): Place[] {
  const end = places.at(-1)
  if (!end || places.length < PLACES_A_LINE) return places
  const whole = places.findLastIndex(({ term, doc }) => term !== end.term || doc !== end.doc)
  if (whole === -1) throw new Error(`A document of the index holds one term ${PLACES_A_LINE} times.`)
  return places.slice(0, whole + 1)
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
