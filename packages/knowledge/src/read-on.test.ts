import type { SiteStore } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ingestDocuments } from './ingest-documents.ts'
import { parser } from './parse.ts'
import { readOn } from './read-on.ts'
import { search } from './search.ts'

let site: SiteStore

beforeEach(() => {
  site = openMemorySite()
})
afterEach(() => site.close())

const steps = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `Step ${from + at}: turn the valve a little and wait for it.`)

/** A section too long for one chunk, and one behind it. */
async function takeManual(audience = 'public') {
  const text = `# Stove manual\n\n## Lighting\n\nHow the burner is lit.\n\n${steps(1, 90).join('\n\n')}\n\n## Storage\n\nKeep it dry.\n`
  const bytes = new TextEncoder().encode(`---\naudience: ${audience}\n---\n${text}`)
  const items = await parser.parseFile({ path: 'manual.md', from: 'manual.md', bytes })
  expect((await ingestDocuments(site, items, { sourceName: 'help' })).errors).toEqual([])
}

const find = (text: string, limit = 1) => search(site, { text, language: 'en', audience: 'internal', limit })

test('a passage that was cut where it was long is read on in its next chunk', async () => {
  await takeManual()
  const found = find('how is the burner lit')
  const read = readOn(site, found, 'public')
  expect(found.map(({ position }) => position)).toEqual([0])
  expect(read.map(({ position }) => position)).toEqual([0, 1])
  expect(read[1]?.headings).toEqual(read[0]?.headings)
})

test('another section is not read on', async () => {
  await takeManual()
  const [last] = find('keep it dry storage')
  expect(last?.headings.at(-1)).toBe('Storage')
  expect(readOn(site, find('keep it dry storage'), 'public')).toHaveLength(1)
  const cut = find('Step 89: turn the valve')
  expect(readOn(site, cut, 'public').every(({ headings }) => headings.at(-1) === 'Lighting')).toBe(true)
})

test('chunks of one section stand together, in reading order, where the best of them stood', async () => {
  await takeManual()
  const [first, second, ...others] = readOn(site, find('how is the burner lit'), 'public')
  if (!first || !second) throw new Error('The manual is one chunk.')
  const [storage] = find('keep it dry storage')
  if (!storage) throw new Error('Nothing about storage.')
  const read = readOn(site, [second, storage, first, ...others], 'public')
  expect(read.map(({ id }) => id).indexOf(first.id)).toBe(0)
  expect(read.at(-1)?.id).toBe(storage.id)
})

test('nobody reads on in what is not for them', async () => {
  await takeManual('internal')
  const found = find('how is the burner lit')
  expect(readOn(site, found, 'internal').length).toBeGreaterThan(1)
  expect(readOn(site, found, 'public')).toEqual(found)
})
