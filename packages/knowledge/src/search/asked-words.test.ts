import type { SiteStore } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ingestDocuments } from '../ingest-documents.ts'
import { parser } from '../parse.ts'
import { analyser } from './analyse.ts'
import { type AskedWord, askedWords } from './asked-words.ts'
import { namespaces } from './terms.ts'

let site: SiteStore

beforeEach(() => {
  site = openMemorySite()
})
afterEach(() => site.close())

/** An article for each text. */
async function take(...texts: string[]) {
  const items = texts.map((content, at) =>
    parser.parseWritten({ id: `a${at}`, kind: 'page', title: 'x', format: 'text', content, language: 'en' }),
  )
  await ingestDocuments(site, await Promise.all(items), { sourceName: 'help' })
}

function read(text: string, { isLetter = false, chunks = 8 } = {}): AskedWord[] {
  const analyse = analyser('en')
  const spaces = namespaces('en', 'public')
  return askedWords(analyse.words(text), isLetter, {
    store: site,
    analyse,
    spaces,
    chunks,
    counted: new Map(),
  })
}

it('a word stands for its relatives on this site, behind itself', async () => {
  await take('A snowboard.', 'The snowboardist.', 'Boots.')
  const [word] = read('snowboard')
  expect(word?.forms.map(({ stem }) => stem)).toEqual(['snowboard', 'snowboardist'])
  expect(word?.forms[1]?.likeness).toBeLessThan(1)
})

it('a word that stands here only in another form is found by it, and is as rare as it', async () => {
  await take('The snowboardist.', 'Boots.')
  const [word] = read('snowboard')
  expect(word?.forms.map(({ stem }) => stem)).toEqual(['snowboardist'])
  expect(word?.weight).toBe(read('snowboardist')[0]?.weight)
})

it('a letter looks for no relatives and repairs no typos', async () => {
  await take('The snowboardist.', 'The warranty.')
  expect(read('snowboard', { isLetter: true })[0]?.forms).toEqual([])
  expect(read('waranty')[0]?.forms).toHaveLength(1)
  expect(read('waranty', { isLetter: true })[0]?.forms).toEqual([])
})

it('what a letter says again weighs more; what a question says again does not', async () => {
  await take('A lamp.', 'A tent.')
  const weightOf = (text: string, isLetter: boolean) => read(text, { isLetter })[0]?.weight ?? 0
  expect(weightOf('lamp lamp', true)).toBe(2 * weightOf('lamp', true))
  expect(weightOf('lamp lamp', false)).toBe(weightOf('lamp', false))
})

it('only the 48 words that tell most are looked for, and those the site does not know come last', async () => {
  const many = Array.from(
    { length: 60 },
    (_, at) => `w${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}q`,
  )
  await take(many.join(' '))
  const words = read(`${many.join(' ')} zzyzx`, { isLetter: true })
  expect(words.filter(({ forms }) => forms.length > 0)).toHaveLength(48)
  expect(words.at(-1)?.stem).toBe('zzyzx')
})
