import type { ExportedValue, ExportLine } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import type { SiteStore } from '../site-store.ts'
import type { CarriedTable } from './carried.ts'
import { toExported } from './values.ts'

// Each line is read and written in a few milliseconds.
const ROWS_A_LINE = 100
// Bytes may have 2 MB a value, and are all read before a line is cut.
const BLOBS_A_LINE = 16
const MAX_CHARACTERS = 250_000

type Row = ExportedValue[]

/** The rows of a table behind one of them, in the order of its key. */
export function* rowsOf(store: SiteStore, table: CarriedTable, after: Row | null): Generator<ExportLine> {
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
