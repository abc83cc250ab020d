import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteId } from '@baton/contracts'
import { search } from '@baton/knowledge'
import { findMove } from '@baton/store'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingest } from '../cli/verbs/ingest.ts'
import { createSite, type SiteCard } from '../cli/verbs/site.ts'
import { prepareDataFolder } from '../node/data-folder.ts'
import { type Installation, openInstallation } from '../node/installation.ts'
import { errorOf } from '../testing/answer-of.ts'
import { SHOP_ORIGIN } from '../testing/origins.ts'
import { ask } from '../testing/site-files.ts'
import { openWorkerdHarness, type WorkerdHarness } from '../testing/workerd-harness.ts'
import { exportTo } from './export-to.ts'
import type { Arrival, House } from './house.ts'
import { importFrom } from './import-from.ts'
import { nodeHouse } from './node-house.ts'
import { operatorDoors } from './operator-doors.ts'

const SECRET = '07'.repeat(32)
const folder = mkdtempSync(join(tmpdir(), 'baton-moving-'))
const opened: Installation[] = []
let harness: WorkerdHarness
let worker: House
let first: Installation
let shop: SiteCard

beforeAll(async () => {
  harness = await openWorkerdHarness()
  const door = (name: keyof House) => (input?: unknown) => harness.operate(operatorDoors[name], input ?? {})
  worker = Object.fromEntries(
    Object.keys(operatorDoors).map((name) => [name, door(name as keyof House)]),
  ) as unknown as House
  first = openHouse('first', SECRET)
  shop = await createSite.run(first, { name: 'Tents', origins: [SHOP_ORIGIN] }, () => {}, signal)
  const paths = [join(import.meta.dirname, '../../../../examples/script-tag/help-centre/delivery')]
  await ingest.run(first, { paths, prune: false, site: shop.id }, () => {}, signal)
  await first.sites.use(shop.id, async (site) => {
    for (let n = 0; n < 5; n += 1) await ask(site)
    await site.runs.drain(5_000)
  })
})
afterAll(async () => {
  await harness?.close()
  for (const installation of opened) await installation.close(0)
  rmSync(folder, { recursive: true, force: true })
})

const { signal } = new AbortController()

function openHouse(name: string, secret: string): Installation {
  const path = join(folder, name)
  prepareDataFolder(path)
  writeFileSync(join(path, 'secret'), secret)
  const onFault = (error: unknown, about: string) => console.error(about, error)
  const installation = openInstallation({ folder: prepareDataFolder(path), paceMs: 0, onFault })
  opened.push(installation)
  return installation
}

const problem = (sentence: string) => new Error(sentence)
const onLines = () => {}

async function exported(house: House, siteId: SiteId, move: boolean): Promise<string> {
  const path = join(folder, `${Math.random()}.ndjson`)
  await exportTo({ house, siteId, move, path, stdout: process.stdout, onLines, problem })
  return readFileSync(path, 'utf8')
}

const imported = (house: House, text: string): Promise<Arrival> =>
  importFrom({
    house,
    input: (async function* () {
      yield Buffer.from(text)
    })(),
    onLines,
    problem,
  })

const TABLES = ['source', 'article', 'chunk', 'visitor', 'visitor_token', 'conversation', 'message']
const LATER = ['citation', 'run', 'event', 'usage', 'job', 'chunk_terms']

/** Every row of a site's file; a Durable Object's by the same queries. */
function contents(read: (query: string) => unknown[]): Record<string, unknown[]> {
  return Object.fromEntries([...TABLES, ...LATER].map((name) => [name, read(`select * from ${name}`)]))
}

function readFile(installation: Installation) {
  const database = new Database(installation.folder.siteFile(shop.id), { readonly: true })
  try {
    return contents((query) => database.prepare(query).all())
  } finally {
    database.close()
  }
}

const searchesOf = (installation: Installation) =>
  installation.sites.use(shop.id, ({ store }) =>
    ['parcel is lost', 'delivery to Spain', 'collect from a shop'].map((text) =>
      search(store, { text, language: 'en', audience: 'public' }),
    ),
  )

it('moves a site from Node to workerd and back: every table row for row, the same hits with the same scores', async () => {
  const before = readFile(first)
  const found = await searchesOf(first)
  expect(before.event?.length).toBeGreaterThan(25)
  expect(found.flat().length).toBeGreaterThan(6)

  const there = await imported(worker, await exported(nodeHouse(first), shop.id, true))
  expect(there).toMatchObject({ siteId: shop.id, name: 'Tents', keyHolds: true })
  expect(contents(harness.readSiteFiles)).toEqual(before)
  const visitor = await harness.visitor({ id: shop.id, key: shop.key })
  expect((await visitor.start()).conversation.id).toMatch(/^cnv_/)
  await harness.runsDone()
  const after = contents(harness.readSiteFiles)
  expect(after.message).toHaveLength((before.message?.length ?? 0) + 2)

  const back = await exported(worker, shop.id, true)
  const second = openHouse('second', SECRET)
  await imported(nodeHouse(second), back)
  expect(readFile(second)).toEqual(after)
  expect(await searchesOf(second)).toEqual(found)
  expect((await second.directory.listSites()).map(({ name }) => name)).toEqual(['Tents'])

  // Home again, where an older export is refused.
  await expect(
    imported(nodeHouse(first), await exported(nodeHouse(second), shop.id, false)),
  ).resolves.toMatchObject({
    siteId: shop.id,
  })
  expect(readFile(first)).toEqual(after)
})

it('answers 503 with Retry-After where the site has left, over a restart too, until it comes back', async () => {
  const params = { siteKey: shop.key }
  const call = () => harness.call('createSession', { params, headers: { origin: SHOP_ORIGIN }, body: {} })
  await harness.restart()
  const answer = await call()
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
  expect((await errorOf(answer)).code).toBe('site.moving')
  const nowhereElse = false
  await expect(worker.reopen({ siteId: shop.id, nowhereElse })).rejects.toThrow('may live in another house')
  await worker.reopen({ siteId: shop.id, nowhereElse: true })
  expect((await call()).status).toBe(200)
  await expect(worker.reopen({ siteId: shop.id, nowhereElse })).rejects.toThrow('has not left')
})

it('holds a Durable Object while it is copied, and no longer', async () => {
  const params = { siteKey: shop.key }
  const call = () => harness.call('createSession', { params, headers: { origin: SHOP_ORIGIN }, body: {} })
  const { token } = await worker.openExport({ siteId: shop.id, move: false })
  expect((await call()).status).toBe(503)
  await worker.closeExport({ siteId: shop.id, token })
  expect((await call()).status).toBe(200)
  await expect(worker.exportPage({ siteId: shop.id, token, after: null })).rejects.toThrow('export is over')
  expect(await exported(worker, shop.id, false)).toContain('"end":true')
  expect((await call()).status).toBe(200)
})

it('goes on with a file that broke off in the middle of a line, and with an import that a kill broke off', async () => {
  const third = openHouse('third', SECRET)
  const house = nodeHouse(third)
  const { token } = await worker.openExport({ siteId: shop.id, move: true })
  const path = join(folder, 'broken.ndjson')
  const whole = await exported(worker, shop.id, true)
  writeFileSync(path, whole.slice(0, whole.length / 2))
  expect(whole).toContain(token)
  const lines = whole.split('\n')
  const part = `${lines.slice(0, 9).join('\n')}\n`
  await expect(imported(house, part)).rejects.toThrow('ends at line 9 before its last one')
  await third.sites.use(shop.id, ({ store }) => expect(findMove(store)).toMatchObject({ position: 9 }))
  await exportTo({
    house: worker,
    siteId: shop.id,
    move: true,
    path,
    stdout: process.stdout,
    onLines,
    problem,
  })
  expect(readFileSync(path, 'utf8')).toBe(whole)
  const damaged = lines
    .map((line, n) => (n === 12 ? line.replace('"rows":[[', '"rows":[[0,') : line))
    .join('\n')
  await expect(imported(house, damaged)).rejects.toThrow('Line 13 is damaged')
  await imported(house, whole)
  expect(readFile(third)).toEqual(contents(harness.readSiteFiles))
  await expect(imported(house, whole)).rejects.toThrow('lives here already')
})

it('says when the site key does not hold, because the houses have different secrets', async () => {
  const stranger = openHouse('stranger', '08'.repeat(32))
  expect(await imported(nodeHouse(stranger), await exported(worker, shop.id, true))).toMatchObject({
    keyHolds: false,
  })
})
