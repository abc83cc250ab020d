import type { ExportedValue, ExportLine } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import type { SiteStore } from '../site-store.ts'
import { type CarriedTable, carriedTables, hasRows } from './carried.ts'
import { refusal } from './chain.ts'
import { fromExported } from './values.ts'

const ROWS_A_STEP = 200
// A bound value may have 2 MB, and JSON writes some characters with six.
const MAX_PLAIN = 100_000

/** Writes the rows of a line, inside the caller's transaction. */
export function insertRows(
  store: SiteStore,
  { table: name, rows }: Extract<ExportLine, { table: string }>,
): void {
  const table = carriedTables(store).find((one) => one.name === name)
  if (!table)
    throw refusal(`Found rows of the table ${JSON.stringify(name)}, which this version does not have.`)
  const odd = rows.find((row) => row.length !== table.columns.length)
  if (odd) throw refusal(`Found a row of ${name} with ${odd.length} values, wanted ${table.columns.length}.`)
  if (rows.every((row) => row.every(isPlain))) insertAtOnce(store, table, rows)
  else for (const row of rows) insertRow(store, table, row)
}

type Row = ExportedValue[]

/** SQLite's reading of JSON returns these as they were; it is less exact about fractions, and ends a text at a NUL. */
function isPlain(value: ExportedValue): boolean {
  if (typeof value === 'string') return value.length < MAX_PLAIN && !value.includes('\0')
  return value === null || Number.isSafeInteger(value)
}

/** Several times as fast as row by row. */
function insertAtOnce(store: SiteStore, { name, columns }: CarriedTable, rows: Row[]): void {
  const values = sql.raw(columns.map((_, n) => `value ->> ${n}`).join(', '))
  store.db.run(
    sql`insert into ${sql.identifier(name)} select ${values} from json_each(${JSON.stringify(rows)})`,
  )
}

function insertRow(store: SiteStore, { name }: CarriedTable, row: Row): void {
  const values = sql.join(
    row.map((value) => sql`${fromExported(value)}`),
    sql`, `,
  )
  store.db.run(sql`insert into ${sql.identifier(name)} values (${values})`)
}

/** Deletes some rows; false when none are left. */
export function clearTable(store: SiteStore, { name, key }: Pick<CarriedTable, 'name' | 'key'>): boolean {
  const table = sql.identifier(name)
  const keys = sql.join(
    key.map((column) => sql.identifier(column)),
    sql`, `,
  )
  if (!hasRows(store, name)) return false
  store.db.run(
    sql`delete from ${table} where (${keys}) in (select ${keys} from ${table} limit ${ROWS_A_STEP})`,
  )
  return true
}
