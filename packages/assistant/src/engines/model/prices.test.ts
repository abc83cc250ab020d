import { expect, test } from 'vitest'
import { costMicros } from './prices.ts'

const none = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 }

test('a million tokens cost what the list says, in millionths of a dollar', () => {
  const million = { ...none, input: 100_000, output: 1_000_000 }
  expect(costMicros('claude-haiku-5-5', million)).toBeCloseTo(10_000 + 500_000)
  expect(costMicros('claude-sonnet-5-5', { ...none, input: 1_000_000 })).toBeCloseTo(2_000_000)
  expect(costMicros('claude-opus-5-5-20261001', { ...none, output: 1_000_000 })).toBeCloseTo(20_000_000)
})

test('a prompt over 100,000 tokens, cached ones counted, costs more, its output too', () => {
  const long = { input: 1, cacheRead: 100_000, cacheWrite: 0, output: 1_000 }
  expect(costMicros('claude-haiku-5-5', { ...long, input: 0 })).toBeCloseTo(1_000 + 500)
  expect(costMicros('claude-haiku-5-5', long)).toBeCloseTo(0.5 + 5_000 + 2_500)
})

test('what the cache gives is cheaper than input, what it takes dearer', () => {
  expect(costMicros('claude-haiku-5-5', { ...none, cacheRead: 10_000, cacheWrite: 10_000 })).toBeCloseTo(
    100 + 2_000,
  )
})

test('the operator’s prices stand in place of ours, and an unknown model has none', () => {
  const mine = { 'my-model': { input: 1, output: 2, cacheRead: 0, cacheWrite: 0 } }
  expect(costMicros('my-model', { ...none, input: 10, output: 10 }, mine)).toBe(30)
  expect(costMicros('claude-haiku-5-5', none, mine)).toBeNull()
  expect(costMicros('llama', none)).toBeNull()
})
