import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BatonServer, root, startBaton } from '../support/baton-server.ts'
import { type Outcome, runBaton } from './run-baton.ts'
import { openOnlySite } from './site-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-ingest-'))
const pages = join(folder, 'pages')
const alone = join(folder, 'alone')
const served = join(folder, 'served')
let server: BatonServer

beforeAll(async () => {
  cpSync(join(root, 'examples/script-tag/help-centre'), pages, { recursive: true })
  writeFileSync(join(pages, 'loyalty.html'), '<h1>Loyalty</h1><p>Members get 5 % back on tents.</p>')
  writeFileSync(
    join(pages, 'rows.jsonl'),
    '{"id":"faq-1","title":"Gift cards","text":"A gift card is good for five years."}\n',
  )
  for (const data of [alone, served]) {
    const made = await runBaton([
      'site',
      'create',
      'Shop',
      '--origin',
      'https://shop.example',
      '--data',
      data,
    ])
    expect(made.code).toBe(0)
  }
  server = await startBaton({ data: served, demo: false })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The knowledge row for row; what differs by nature is when it was read and the name that a source was given. */
function knowledge(data: string) {
  const site = openOnlySite(data)
  const rows = (sql: string) => site.prepare(sql).all()
  const found = {
    sources: rows('select name from source order by name'),
    articles: rows(
      `select article.key, article.id, source.name as source, title, url, language, tags, audience, content_hash,
        chunk_count from article join source on source.id = source_id order by article.id`,
    ),
    chunks: rows('select * from chunk order by key'),
    index: rows('select rowid, * from chunk_index order by rowid'),
  }
  site.close()
  return found
}

const withoutTime = ({ code, stdout }: Outcome) => ({ code, said: stdout.replace(/ in [\d.]+ s/, '') })
const ingestTwice = async (...flags: string[]) => {
  const one = await runBaton(['ingest', pages, ...flags, '--data', alone])
  const other = await runBaton(['ingest', pages, ...flags, '--data', served])
  expect(withoutTime(other)).toEqual(withoutTime(one))
  expect(other.stderr).toBe(one.stderr)
  return one
}

test('an ingest beside a running server and one without leave the same rows', async () => {
  const { code, stdout } = await ingestTwice()
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^\d+ articles \(\d+ new, 0 changed, 0 unchanged, 0 removed; \d+ skipped, 0 with an error\)/,
  )
  expect(knowledge(alone).chunks.length).toBeGreaterThan(70)
  expect(knowledge(served)).toEqual(knowledge(alone))
})

test('so do a change, a page that is gone, and one that is broken, which is named and ends with code 2', async () => {
  writeFileSync(join(pages, 'loyalty.html'), '<h1>Loyalty</h1><p>Members get 7 % back on tents.</p>')
  rmSync(join(pages, 'rows.jsonl'))
  writeFileSync(join(pages, 'broken.jsonl'), '{"id":"b","title":"B","text":"Fine."}\n{"title": oops}\n')
  writeFileSync(join(pages, 'picture.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xfe]))
  const { code, stdout, stderr } = await ingestTwice('--prune')
  expect(code).toBe(2)
  expect(stdout).toMatch(/1 new, 1 changed, \d+ unchanged, 1 removed; \d+ skipped, 2 with an error/)
  expect(stderr).toContain('broken.jsonl')
  expect(stderr).toContain('picture.md')
  expect(knowledge(served)).toEqual(knowledge(alone))
})

test('both give the same answer', async () => {
  const asked = await Promise.all(
    [alone, served].map((data) =>
      runBaton(['ask', '--json', 'how much do members get back?', '--data', data]),
    ),
  )
  const [one, other] = asked.map(({ stdout }) => ({ ...JSON.parse(stdout), timings: null }))
  expect(one.citations.length).toBeGreaterThan(0)
  expect(other).toEqual(one)
})

test('a path that does not exist is an error with its name', async () => {
  for (const data of [alone, served]) {
    const { code, stderr } = await runBaton(['ingest', '/no/such/folder', '--data', data])
    expect(stderr).toContain('/no/such/folder does not exist')
    expect(code).toBe(2)
  }
})
