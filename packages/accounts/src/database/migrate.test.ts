import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { link } from './schema/link.ts'
import { machine } from './schema/machine.ts'
import { membership } from './schema/membership.ts'
import { site } from './schema/site.ts'
import { account, session, user, verification } from './schema/staff.ts'
import { passkey, securityEvent, twoFactor } from './schema/strong.ts'

const emptyDatabase = () => drizzle({ client: new Database(':memory:') })

test('migrating again changes nothing', () => {
  const db = emptyDatabase()
  migrate(db, migrations, 1)
  const before = db.all(sql`select * from sqlite_schema`)
  migrate(db, migrations, 2)
  expect(db.all(sql`select * from sqlite_schema`)).toEqual(before)
  expect(db.all(sql`select appliedAt from migration`)).toEqual(migrations.map(() => ({ appliedAt: 1 })))
})

test('a migration that fails half way leaves nothing behind', () => {
  const db = emptyDatabase()
  const broken = { id: '0001-broken', statements: ['create table half (a)', 'create table half (a)'] }
  expect(() => migrate(db, [broken], 1)).toThrow()
  expect(db.all(sql`select name from sqlite_schema where name = 'half'`)).toEqual([])
  expect(db.all(sql`select id from migration`)).toEqual([])
})

test('the migrations make exactly the columns that the code reads', () => {
  const db = emptyDatabase()
  migrate(db, migrations, 1)
  const staff = [user, session, account, verification, twoFactor, passkey, securityEvent]
  for (const table of [site, machine, ...staff, membership, link]) {
    const { name, columns } = getTableConfig(table)
    const made = db.all<{ name: string; notnull: number }>(sql`select * from pragma_table_info(${name})`)
    const shape = made.map((column) => [column.name, column.notnull === 1])
    expect(shape, name).toEqual(columns.map((column) => [column.name, column.notNull]))
  }
})
