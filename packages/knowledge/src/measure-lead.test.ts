import {
  dropCalibration,
  findCalibration,
  removeArticle,
  type SiteStore,
  saveCalibration,
} from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLead, ingestDocuments, measureLead } from './index.ts'
import { parser } from './parse.ts'

let site: SiteStore
let now = 0

beforeEach(() => {
  now = 1
  site = openMemorySite({ now: () => now })
})
afterEach(() => site.close())

interface Row {
  id: string
  title: string
  text: string
  audience?: string
}

async function take(rows: Row[], store = site, sourceName = 'help') {
  const bytes = new TextEncoder().encode(rows.map((row) => JSON.stringify({ lang: 'en', ...row })).join('\n'))
  const items = await parser.parseFile({ path: 'k.jsonl', from: 'k.jsonl', bytes })
  const { errors } = await ingestDocuments(store, items, { sourceName })
  expect(errors).toEqual([])
}

const things = ['tents', 'stoves', 'boots', 'ropes', 'maps', 'lamps', 'packs', 'poles']
const deeds = ['mend', 'clean', 'store', 'return', 'insure', 'rent']

/** Pages of a shop, each about one thing and what is done with it. */
const shop = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => {
    const thing = things[at % things.length] ?? ''
    const deed = deeds[Math.floor(at / things.length) % deeds.length] ?? ''
    const text = `Our workshop in Kendal can ${deed} all ${thing} within ${at + 2} weeks of your order. Bring the ${thing} to any shop, and we ${deed} them for members at no cost.`
    return { id: `page-${at}`, title: `How we ${deed} ${thing}`, text }
  })

const measure = async (store = site) => {
  await measureLead(store)
  return findLead(store)
}

test('the same articles give the same figure, in whatever order they came', async () => {
  await take(shop(40))
  const first = await measure()
  expect(first).toMatchObject({ questions: 240, madeAt: 1 })
  expect(first?.lead).toBeGreaterThan(0)
  expect(first?.lead).toBeLessThan(1)
  const other = openMemorySite({ now: () => now })
  await take(shop(40).reverse(), other)
  expect(await measure(other)).toEqual(first)
  other.close()
})

test('a site whose pages repeat each other has a smaller lead than one whose pages differ', async () => {
  await take(shop(40))
  const different = await measure()
  const alike = openMemorySite()
  await take(
    shop(40).map((row, at) => ({ ...row, title: `Terms ${at}`, text: `${shop(1)[0]?.text} Number ${at}.` })),
    alike,
  )
  expect((await measure(alike))?.lead).toBeLessThan(different?.lead ?? 0)
  alike.close()
})

test('a site with few public articles is not measured, and one that has become so is forgotten', async () => {
  await take(shop(29))
  await take([{ id: 'margins', title: 'Margins', text: 'We earn forty percent.', audience: 'internal' }])
  expect(await measure()).toBeUndefined()
  await take(shop(30))
  expect(await measure()).toBeDefined()
  for (const row of shop(1)) removeArticle(site, row.id as Parameters<typeof removeArticle>[1])
  await measureLead(site)
  expect(findCalibration(site)).toBeUndefined()
})

test('what only agents may read changes nothing', async () => {
  await take(shop(40))
  const first = await measure()
  dropCalibration(site)
  await take(
    shop(40).map((row) => ({ ...row, id: `internal-${row.id}`, audience: 'internal' })),
    site,
    'internal',
  )
  expect(await measure()).toEqual(first)
})

test('articles are asked again once a fifth of them has changed, and not before', async () => {
  await take(shop(40))
  await measure()
  const changed = (count: number) =>
    shop(40).map((row, at) => (at < count ? { ...row, text: `${row.text} Closed on Mondays.` } : row))
  now = 2
  await take(changed(4))
  expect(await measure()).toMatchObject({ madeAt: 1 })
  await take(changed(8))
  expect(await measure()).toMatchObject({ madeAt: 2 })
})

test('what was measured another way counts for nothing and is measured anew', async () => {
  await take(shop(40))
  const first = await measure()
  saveCalibration(site, { version: '0.0', lead: 0.9, questions: 240, sample: [] })
  expect(findLead(site)).toBeUndefined()
  expect(await measure()).toEqual(first)
})

test('measuring ends when it is told to, and nothing is kept', async () => {
  await take(shop(40))
  await expect(measureLead(site, AbortSignal.abort(new Error('Stopped.')))).rejects.toThrow('Stopped.')
  expect(findCalibration(site)).toBeUndefined()
})
