import { sql } from 'drizzle-orm'
import type { SiteStore } from '../site-store.ts'

/** A table whose rows go along, in the order of their key. */
export interface CarriedTable {
  name: string
  columns: string[]
  key: string[]
  hasBlobs: boolean
}

/** A full-text index. Its engine lets nobody copy its own tables, so its terms go along and are indexed anew. */
export interface CarriedIndex {
  name: string
  fields: string[]
  /** Where its terms are read, one place each. */
  terms: string
}

// What a database says of its own house.
const LEFT_BEHIND = ['migration', 'moving', 'moving_term']

interface Listed {
  name: string
  type: 'table' | 'virtual' | 'shadow' | 'view'
  sql: string
}

const tables = new WeakMap<SiteStore, readonly CarriedTable[]>()
const indexes = new WeakMap<SiteStore, readonly CarriedIndex[]>()

/** All tables that hold anything of the site, parents before what points at them. Found, so that none is forgotten. */
export function carriedTables(store: SiteStore): readonly CarriedTable[] {
  const known = tables.get(store) ?? findTables(store)
  tables.set(store, known)
  return known
}

/** All full-text indexes. */
export function carriedIndexes(store: SiteStore): readonly CarriedIndex[] {
  const known = indexes.get(store) ?? findIndexes(store)
  indexes.set(store, known)
  return known
}

function findTables(store: SiteStore): CarriedTable[] {
  const names = listed(store)
    .filter(({ type, name }) => type === 'table' && !LEFT_BEHIND.includes(name))
    .map(({ name }) => name)
  return parentsFirst(store, names).map((name) => {
    const columns = columnsOf(store, name)
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
    if (key.length === 0)
      throw new Error(`The table ${name} has no primary key, so it has no order to move in.`)
    return {
      name,
      columns: columns.map((column) => column.name),
      key: key.map((column) => column.name),
      hasBlobs: columns.some(({ type }) => type.toLowerCase() === 'blob'),
    }
  })
}

function findIndexes(store: SiteStore): CarriedIndex[] {
  const virtual = listed(store).filter(({ type }) => type === 'virtual')
  return virtual
    .filter((table) => table.sql.includes('fts5('))
    .map(({ name }) => {
      const vocabulary = `fts5vocab(${name}, 'instance')`
      const terms = virtual.find((table) => table.sql.includes(vocabulary))
      if (!terms) throw new Error(`The index ${name} has no table of its terms: using ${vocabulary}.`)
      return { name, fields: columnsOf(store, name).map((column) => column.name), terms: terms.name }
    })
}

export function hasRows(store: SiteStore, name: string): boolean {
  return store.db.all(sql`select 1 from ${sql.identifier(name)} limit 1`).length > 0
}

/** How many rows a table has, or documents an index. */
export function countRows(store: SiteStore, name: string): number {
  return store.db.get<{ n: number }>(sql`select count(*) as n from ${sql.identifier(name)}`)?.n ?? 0
}

function listed(store: SiteStore): Listed[] {
  const rows = store.db.all<Listed>(
    sql`select l.name, l.type, m.sql from pragma_table_list l join sqlite_master m on m.name = l.name
      where l.schema = 'main' and l.name not like 'sqlite\\_%' escape '\\' and l.name not like '\\_cf\\_%' escape '\\'
      order by l.name`,
  )
  return rows
}

function columnsOf(store: SiteStore, table: string) {
  return store.db.all<{ name: string; type: string; pk: number }>(sql.raw(`pragma table_info(${table})`))
}

function parentsFirst(store: SiteStore, names: string[]): string[] {
  const ordered = new Set<string>()
  const add = (name: string, path: string[]) => {
    if (ordered.has(name) || path.includes(name)) return
    const parents = store.db.all<{ table: string }>(sql.raw(`pragma foreign_key_list(${name})`))
    for (const { table } of parents) add(table, [...path, name])
    ordered.add(name)
  }
  for (const name of names) add(name, [])
  return [...ordered]
}
