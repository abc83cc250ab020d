import { countChunks, countChunksByTerm, type SiteStore } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ingestDocuments } from '../ingest-documents.ts'
import { parseDocument } from '../parse/parse-document.ts'
import { plainValues } from '../parse/plain-values.ts'
import { search } from '../search.ts'
import { CHUNKS_AT_ONCE } from './write-articles.ts'

const SECTIONS = 5 * CHUNKS_AT_ONCE

let site: SiteStore
beforeEach(() => {
  site = openMemorySite()
})
afterEach(() => site.close())

/** A long article, each section a chunk. */
function handbook(word: string, sections = SECTIONS) {
  const section = (n: number) => `## Part ${n}\n\n${Array(170).fill(`${word} number${n}`).join(' ')}.`
  const content = Array.from({ length: sections }, (_, n) => section(n)).join('\n\n')
  const values = { ...plainValues('handbook', 'handbook.md'), id: 'handbook', language: 'en' }
  return parseDocument({ ...values, title: 'Handbook', format: 'markdown', content })
}

const write = (store: SiteStore, word: string, options: { signal?: AbortSignal; sections?: number } = {}) =>
  ingestDocuments(store, [handbook(word, options.sections)], { sourceName: 'help', signal: options.signal })

const found = (word: string) => search(site, { text: word, language: 'en', audience: 'public' }).length > 0

/** The site, and what `see` is to be told after each commit. */
function watched(see: () => void): SiteStore {
  const transaction = <T>(work: () => T): T => {
    const done = site.transaction(work)
    if (!site.inTransaction()) see()
    return done
  }
  return { ...site, transaction }
}

/** Rows of the index, with or without an article: each holds this term. */
const indexed = () => countChunksByTerm(site, ['en:']).get('en:') ?? 0

test('no transaction writes or drops more than a few rows of the index, however long an article is', async () => {
  const worst: number[] = []
  for (const [word, sections] of [
    ['tent', SECTIONS],
    ['stove', SECTIONS],
    ['lamp', 1],
  ] as const) {
    let before = indexed()
    let most = 0
    const store = watched(() => {
      const after = indexed()
      most = Math.max(most, Math.abs(after - before))
      before = after
    })
    await write(store, word, { sections })
    worst.push(most)
  }
  expect(worst.map((rows) => rows <= CHUNKS_AT_ONCE)).toEqual([true, true, true])
  expect(indexed()).toBe(countChunks(site))
})

test('a long article is found as it was until it is there as it is', async () => {
  await write(site, 'tent')
  const seen: string[] = []
  await write(
    watched(() => seen.push(`${found('tent') ? 'old' : ''}${found('stove') ? 'new' : ''}`)),
    'stove',
  )
  expect(new Set(seen)).toEqual(new Set(['old', 'new']))
  expect(seen.indexOf('new')).toBeGreaterThan(SECTIONS / CHUNKS_AT_ONCE)
})

test('work that breaks off leaves the long article as it was, and nothing beside it', async () => {
  await write(site, 'tent')
  const before = indexed()
  const control = new AbortController()
  let commits = 0
  const store = watched(() => {
    commits += 1
    if (commits === 4) control.abort(new Error('enough'))
  })
  await expect(write(store, 'stove', { signal: control.signal })).rejects.toThrow('enough')
  expect([found('tent'), found('stove')]).toEqual([true, false])
  expect(indexed()).toBe(before)
})
