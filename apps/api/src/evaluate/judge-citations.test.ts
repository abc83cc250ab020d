import type { Answer } from '@baton/assistant'
import type { ArticleId, ChunkId, Citation } from '@baton/contracts'
import { ingestDocuments } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import { openMemorySite } from '@baton/store/node'
import { expect, test } from 'vitest'
import { judgeCitations } from './judge-citations.ts'
import { Library } from './library.ts'

const TEXT = 'You have 60 days to send a tent back. Members have 90 days.'

async function judged(text: string, quote = TEXT, language = 'en') {
  const store = openMemorySite()
  const bytes = new TextEncoder().encode(JSON.stringify({ id: 'returns', title: 'Returns', text: TEXT }))
  const items = await parser.parseFile({ path: 'help.jsonl', from: 'help.jsonl', bytes })
  await ingestDocuments(store, items, { sourceName: 'help' })
  const library = await Library.read(store)
  store.close()
  return judgeCitations(answerOf(text, quote, language), library)
}

function answerOf(text: string, quote: string, language: string): Answer {
  const citation: Citation = {
    ...{ n: 1, chunkId: 'chk_1' as ChunkId, articleId: 'returns' as ArticleId, title: 'Returns' },
    ...{ headings: [], url: null, quote, passage: quote, updatedAt: null },
  }
  const timings = { understandMs: 0, retrieveMs: 0, answerMs: 0, totalMs: 0 }
  const record = {
    engine: 'claude',
    searchedFor: '',
    language,
    tier: 1,
    confidence: 1,
    decision: '',
  } as const
  const ranked = [{ ...{ id: 'chk_1' as ChunkId, articleId: 'returns' as ArticleId }, language: 'en' }]
  return {
    ...{ text, citations: [citation], tier: 1, handoff: null },
    record: { ...record, retrieved: [], timings },
    trace: { candidates: [], ranked: ranked.map((passage) => ({ ...PASSAGE, ...passage })) },
  }
}

const PASSAGE = {
  ...{
    position: 0,
    title: 'Returns',
    headings: [],
    text: TEXT,
    url: null,
    updatedAt: 0,
    score: 1,
    coverage: 1,
  },
}

test('a sentence in other words is borne out by the article that holds its words and numbers', async () => {
  expect(await judged('Sending a tent back works for 60 days.[^1] Would you like more?')).toEqual({
    ...{ sentences: 1, cited: 1, citations: 1, borneOut: 1 },
  })
})

test('a wrong number, other words and a quote that nobody wrote are not borne out', async () => {
  expect((await judged('You have 30 days to send a tent back.[^1]')).borneOut).toBe(0)
  expect((await judged('Delivery to Norway is free of charge.[^1]')).borneOut).toBe(0)
  const invented = 'You have 60 days to send a tent back, always.'
  expect((await judged('You have 60 days to send a tent back.[^1]', invented)).borneOut).toBe(0)
})

test('what states something without a citation is counted', async () => {
  expect(
    await judged('You have 60 days to send a tent back.[^1] Shipping it is free of charge.\n- Yes'),
  ).toEqual({
    ...{ sentences: 2, cited: 1, citations: 1, borneOut: 1 },
  })
})

test('across languages the numbers decide', async () => {
  expect((await judged('Ein Zelt kann 60 Tage lang zurück.[^1]', TEXT, 'de')).borneOut).toBe(1)
  expect((await judged('Ein Zelt kann 14 Tage lang zurück.[^1]', TEXT, 'de')).borneOut).toBe(0)
})
