import { describe, expect, test } from 'vitest'
import { cite } from './cite.ts'
import type { Engine, EngineOutput } from './engine.ts'
import { delivery, hear, passage, returns } from './testing/passages.ts'

const quote = 'Trail Club members have 90 days.'
const good: EngineOutput[] = [
  { type: 'citation', citation: cite(1, returns, quote, quote) },
  { type: 'delta', text: `${quote}[^1]` },
]
const done: EngineOutput = { type: 'done', tier: 1, confidence: 0.9, decision: 'said it' }

/** An engine that says just this. */
const saying = (...outputs: EngineOutput[]): Engine => ({
  name: 'scripted',
  async *answer() {
    yield* outputs
  },
})
const ask = (...outputs: EngineOutput[]) =>
  hear({ text: 'How long may members keep it?' }, () => [returns, delivery], saying(...outputs))

test('what the passages bear out goes through as it is', async () => {
  const { answer } = await ask({ type: 'delta', text: 'The page says: ' }, ...good, done)
  expect(answer.text).toBe(`The page says: ${quote}[^1]`)
  expect(answer.tier).toBe(1)
})

describe('dropped, and the rest stays', () => {
  test.each<[string, EngineOutput[]]>([
    ['a number of its own', [{ type: 'delta', text: 'You get 120 days. ' }]],
    ['an address of its own', [{ type: 'delta', text: 'See https://evil.example now. ' }]],
    ['a marker without a citation', [{ type: 'delta', text: 'Everything is free.[^3] ' }]],
    [
      'words that the quote does not hold',
      [{ type: 'delta', text: 'Members have ninety days, always.[^1] ' }],
    ],
    [
      'a quote that is not in the chunk',
      [
        { type: 'citation', citation: cite(2, returns, 'You have 600 days.', returns.text) },
        { type: 'delta', text: 'You have 600 days.[^2]' },
      ],
    ],
    [
      'a chunk that was not found',
      [
        { type: 'citation', citation: cite(2, passage('other', 'Other', quote), quote, quote) },
        { type: 'delta', text: `${quote}[^2]` },
      ],
    ],
    [
      'an empty quote',
      [
        { type: 'citation', citation: cite(2, returns, ' ', ' ') },
        { type: 'delta', text: ' [^2]' },
      ],
    ],
    [
      'a number used twice',
      [
        { type: 'citation', citation: cite(1, delivery, 'We deliver to most of Europe.', delivery.text) },
        { type: 'delta', text: 'We deliver to most of Europe.[^1]' },
      ],
    ],
  ])('%s', async (_, outputs) => {
    const { answer, shown } = await ask(...good, ...outputs, done)
    expect(answer.text).toBe(`${quote}[^1]`)
    expect(shown).toBe(answer.text)
    expect(answer.citations).toHaveLength(1)
    expect(answer.record.decision).toMatch(/dropped \d/)
  })
})

test('when nothing is left, the closest pages are named', async () => {
  const { answer, shown } = await ask({ type: 'delta', text: 'It is 120 days.[^1]' }, done)
  expect(answer.tier).toBe(2)
  expect(answer.text).toMatch(/^I have no exact answer/)
  expect(answer.text).not.toContain('120')
  expect(shown).toBe(answer.text)
})

test('an engine that never decides is a fault', async () => {
  await expect(ask(...good)).rejects.toThrow('ended without a decision')
})
