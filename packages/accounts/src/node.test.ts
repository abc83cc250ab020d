import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFileError } from '@baton/store/node'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from './database/migrations.ts'
import { openDirectory } from './node.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-directory-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('what was written is there after the file was closed and opened again', async () => {
  const path = join(folder, 'again.db')
  const first = openDirectory(path)
  const site = await first.createSite({ name: 'Tents' })
  first.close()
  await expect(first.listSites()).rejects.toThrow()
  const second = openDirectory(path)
  expect(await second.listSites()).toEqual([site])
  expect(second.db.all(sql`select id from migration`)).toEqual(migrations.map(({ id }) => ({ id })))
  second.close()
})

test('commits survive a power cut and foreign keys hold', () => {
  const directory = openDirectory(join(folder, 'settings.db'))
  const [journal] = directory.db.all<{ journal_mode: string }>(sql`pragma journal_mode`)
  const [synchronous] = directory.db.all<{ synchronous: number }>(sql`pragma synchronous`)
  const [keys] = directory.db.all<{ foreign_keys: number }>(sql`pragma foreign_keys`)
  expect([journal?.journal_mode, synchronous?.synchronous, keys?.foreign_keys]).toEqual(['wal', 2, 1])
  directory.close()
})

test('a file that is no database is named in one sentence', () => {
  const path = join(folder, 'garbage.db')
  writeFileSync(path, 'this is not a database, '.repeat(400))
  expect(() => openDirectory(path)).toThrow(DataFileError)
  expect(() => openDirectory(path)).toThrow(/garbage\.db is damaged/)
})

test('a database with damage inside is found when it is opened', async () => {
  const path = join(folder, 'damaged.db')
  const directory = openDirectory(path)
  for (let i = 0; i < 200; i++) await directory.createSite({ name: `site ${i}` })
  directory.close()
  const bytes = readFileSync(path)
  bytes.fill(0x5a, bytes.length - 4096)
  writeFileSync(path, bytes)
  expect(() => openDirectory(path)).toThrow(DataFileError)
})

test('a folder that is not there is named in one sentence', () => {
  expect(() => openDirectory(join(folder, 'missing', 'directory.db'))).toThrow(DataFileError)
})

test('a database that a newer version has written is left alone', () => {
  const path = join(folder, 'newer.db')
  const directory = openDirectory(path)
  directory.db.run(sql`insert into migration (id, appliedAt) values ('9999-future', 1)`)
  directory.close()
  expect(() => openDirectory(path)).toThrow(DataFileError)
  expect(() => openDirectory(path)).toThrow(/newer Baton.*9999-future/)
})
