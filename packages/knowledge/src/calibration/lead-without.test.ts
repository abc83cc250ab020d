import type { ArticleId } from '@baton/contracts'
import { openMemorySite } from '@baton/store/node'
import { expect, test } from 'vitest'
import { ingestDocuments } from '../ingest-documents.ts'
import { parser } from '../parse.ts'
import { leadWithout } from './lead-without.ts'

const rows = [
  { id: 'tents', title: 'Tents', text: 'Our tents keep heavy rain out for many years.' },
  { id: 'boots', title: 'Boots', text: 'Our boots keep heavy rain out for many weeks.' },
  { id: 'coats', title: 'Coats', text: 'Our coats keep heavy rain out for many weeks.' },
  { id: 'fuel', title: 'Fuel', text: 'Stove fuel travels by road.' },
]

test('the article that a question was made of is left out, and the next one leads the one behind it', async () => {
  const store = openMemorySite()
  const bytes = new TextEncoder().encode(rows.map((row) => JSON.stringify({ lang: 'en', ...row })).join('\n'))
  await ingestDocuments(store, await parser.parseFile({ path: 'k.jsonl', from: 'k.jsonl', bytes }), {
    sourceName: 'help',
  })
  const lead = (id: string, text: string) =>
    leadWithout(store, { articleId: id as ArticleId, language: 'en' }, text)
  expect(lead('tents', 'keep heavy rain out')).toBeCloseTo(0)
  expect(lead('boots', 'heavy rain many weeks')).toBeGreaterThan(0.05)
  expect(lead('coats', 'stove fuel road')).toBe(1)
  expect(lead('fuel', 'stove fuel road')).toBeNull()
  store.close()
})
