import { expect, test } from 'vitest'
import type { Answer, Search, Turn } from './assistant.ts'
import { extractive } from './engines/extractive.ts'
import { respond } from './respond.ts'
import { passage, returns } from './testing/passages.ts'

const pages = Array.from({ length: 30 }, (_, at) =>
  passage(`page-${at}`, `Page ${at}`, `Members get ${at} points.`, { coverage: 0.5 }),
)
const search: Search = ({ text, limit }) =>
  (text.startsWith('Trail') ? pages : [returns, ...pages.toReversed()]).slice(0, limit)

async function answerOf(text: string, history: Turn[], find: Search, traceDepth?: number): Promise<Answer> {
  const dependencies = { search: find, engine: extractive, now: () => 0, traceDepth }
  for await (const output of respond({ text, history, language: 'en' }, dependencies))
    if (output.type === 'answer') return output.answer
  throw new Error('There was no answer.')
}

test('a trace ranks further than the engine reads and changes nothing about the answer', async () => {
  const asked: Turn[] = [{ author: 'visitor', text: 'Trail Club points?' }]
  for (const [text, history] of [
    ['How many points do members get?', []],
    ['and for members?', asked],
  ] as const) {
    const plain = await answerOf(text, [...history], search)
    const { trace, ...traced } = await answerOf(text, [...history], search, 25)
    expect(traced).toEqual(plain)
    expect(plain.trace).toBeUndefined()
    const ranked = trace?.ranked.map(({ id }) => id) ?? []
    expect(ranked.length).toBeGreaterThanOrEqual(25)
    expect(new Set(ranked).size).toBe(ranked.length)
    expect(ranked.slice(0, 8)).toEqual(plain.record.retrieved.map(({ chunkId }) => chunkId))
  }
})

test('a trace names the quotes that were held back', async () => {
  const page = passage('old', 'Boots', 'The cobbler mends boots in a week.', { coverage: 0.1 })
  const { tier, trace } = await answerOf('Who mends boots?', [], () => [page], 8)
  expect(tier).toBe(3)
  expect(trace?.candidates).toEqual([{ articleId: 'old', chunkId: 'chk_old', quote: page.text }])
})
