import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { erasedByHand } from './erase.ts'
import { openMemorySite } from './node.ts'

const ABOUT = ['visitor_id', 'conversation_id', 'message_id', 'run_id', 'handoff_id', 'file_id']

test('no table that names a visitor, a conversation or what is in one is forgotten when a visitor is erased', () => {
  const { db } = openMemorySite()
  const tables = db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table'`)
  const columnsOf = (table: string) =>
    db.all<{ name: string }>(sql.raw(`pragma table_info(${table})`)).map(({ name }) => name)
  const cascades = (table: string) =>
    db
      .all<{ on_delete: string }>(sql.raw(`pragma foreign_key_list(${table})`))
      .some(({ on_delete }) => on_delete === 'CASCADE')
  const forgotten = tables
    .map(({ name }) => name)
    .filter((name) => columnsOf(name).some((column) => ABOUT.includes(column)))
    .filter((name) => !cascades(name) && !(name in erasedByHand))
  expect(forgotten).toEqual([])
})
