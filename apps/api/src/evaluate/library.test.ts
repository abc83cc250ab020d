import type { Answer } from '@baton/assistant'
import type { Citation } from '@baton/contracts'
import { ingestDocuments } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import { openMemorySite } from '@baton/store/node'
import { beforeAll, expect, test } from 'vitest'
import { Library } from './library.ts'

const rows = [
  {
    id: 'refunds',
    title: 'Refunds',
    text: 'A refund takes three days. Please ask in the shop for help with it.',
  },
  {
    id: 'goodwill',
    title: 'Goodwill refunds over fifty pounds',
    text: 'Please ask in the shop for help with it. Offer a voucher first and refund only after a second call.',
    audience: 'internal',
  },
]

let library: Library
beforeAll(async () => {
  const store = openMemorySite()
  const bytes = new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'))
  const items = await parser.parseFile({ path: 'rows.jsonl', from: 'rows.jsonl', bytes })
  await ingestDocuments(store, items, { sourceName: 'rows' })
  library = await Library.read(store)
  store.close()
})

function shown(text: string, citation: Partial<Citation> = {}, question = 'Refunds?'): string[] {
  const cited = { articleId: 'refunds', title: 'Refunds', headings: [], quote: '', passage: '', ...citation }
  return library.internalIn({ text, citations: [cited] } as unknown as Answer, question)
}

test('a public answer leaks nothing, not even in words that both kinds of article have', () => {
  expect(shown('A refund takes three days.')).toEqual([])
  expect(shown('Please ask in the shop for help with it.')).toEqual([])
})

test('words of an internal article are found in text, quote and passage, whatever article is cited', () => {
  const words = 'Offer a voucher first and refund only after a second call.'
  expect(shown(`So:\n\n- **Offer a voucher first** and refund only after a second call.`)).toEqual([
    'goodwill',
  ])
  expect(shown('Three days.', { quote: words })).toEqual(['goodwill'])
  expect(shown('Three days.', { passage: words })).toEqual(['goodwill'])
})

test('an internal title is a leak, unless the visitor wrote it', () => {
  const title = 'Goodwill refunds over fifty pounds'
  expect(shown(`See also: ${title}`)).toEqual(['goodwill'])
  expect(shown('Three days.', { title })).toEqual(['goodwill'])
  expect(shown(`See also: ${title}`, {}, `What are ${title}?`)).toEqual([])
})

test('a citation of an internal article is a leak, whatever it says', () => {
  expect(shown('Yes.', { articleId: 'goodwill' as Citation['articleId'] })).toEqual(['goodwill'])
})
