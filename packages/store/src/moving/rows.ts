import type { ExportLine } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import type { SiteStore } from '../site-store.ts'
import { type CarriedTable, carriedTables } from './carried.ts'
import { refusal } from './chain.ts'
import { fromExported } from './values.ts'

const ROWS_A_STEP = 200

/** Writes the rows of a line, inside the caller's transaction. */
export function insertRows(
  store: SiteStore,
  { table: name, rows }: Extract<ExportLine, { table: string }>,
): void {
  const table = carriedTables(store).find((one) => one.name === name)
  if (!table)
    throw refusal(`Found rows of the table ${JSON.stringify(name)}, which this version does not have.`)
  for (const row of rows) {
    if (row.length !== table.columns.length)
      throw refusal(`Found a row of ${name} with ${row.length} values, wanted ${table.columns.length}.`)
    const values = sql.join(
      row.map((value) => sql`${fromExported(value)}`),
      sql`, `,
    )
    store.db.run(sql`insert into ${sql.identifier(name)} values (${values})`)
  }
}

/** Deletes some rows; false when none are left. */
export function clearTable(store: SiteStore, { name, key }: Pick<CarriedTable, 'name' | 'key'>): boolean {
  const table = sql.identifier(name)
  const keys = sql.join(
    key.map((column) => sql.identifier(column)),
    sql`, `,
  )
  const found = store.db.get(sql`select 1 from ${table}`)
  if (!found) return false
  store.db.run(
    sql`delete from ${table} where (${keys}) in (select ${keys} from ${table} limit ${ROWS_A_STEP})`,
  )
  return true
}
