import type { SiteStore } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ingestDocuments } from '../ingest-documents.ts'
import { parser } from '../parse.ts'
import { analyser } from './analyse.ts'
import { splitCompound } from './split-compound.ts'
import { namespaces } from './terms.ts'
import { relatives } from './word-forms.ts'

let site: SiteStore

beforeEach(() => {
  site = openMemorySite()
})
afterEach(() => site.close())

async function take(language: string, content: string, audience: 'public' | 'internal' = 'public') {
  const article = {
    id: audience,
    kind: 'page',
    title: 'x',
    format: 'text',
    content,
    language,
    audience,
  } as const
  await ingestDocuments(site, [await parser.parseWritten(article)], { sourceName: audience })
}

const spaces = (language: string) => namespaces(language, 'public')

it('relatives begin alike and share half of their pieces, nearest first', async () => {
  await take('de', 'Rückgaberecht. Rückgaben. Rückwand. Gabelstapler. Rückgabefrist.')
  const found = relatives(site, 'ruckgab', 'de', spaces('de'))
  expect(found.map(({ stem }) => stem).sort()).toEqual(['ruckgabefrist', 'ruckgaberecht'])
  expect(found.every(({ likeness }) => likeness > 0.3 && likeness < 1)).toBe(true)
})

it('numbers, short words and words of internal articles are no relatives', async () => {
  await take('en', 'Order 123456. Cap and cape.')
  await take('en', 'Zorblatting.', 'internal')
  expect(relatives(site, '12345', 'en', spaces('en'))).toEqual([])
  expect(relatives(site, 'cap', 'en', spaces('en'))).toEqual([])
  expect(relatives(site, 'zorblatter', 'en', spaces('en'))).toEqual([])
})

it('a compound is split into two words of this site, with or without a letter between', async () => {
  await take('de', 'Die Lieferung kommt. Die Kosten trägt der Kunde. Rückgabe und Frist.')
  const split = (text: string) => {
    const [word] = analyser('de').words(text)
    return word && splitCompound(site, word, analyser('de'), spaces('de'))?.map(({ stem }) => stem)
  }
  expect(split('Lieferungskosten')).toEqual(['liefer', 'kost'])
  expect(split('Rückgabefrist')).toEqual(['ruckgab', 'frist'])
  expect(split('Lieferungsmond') ?? null).toBeNull()
})
