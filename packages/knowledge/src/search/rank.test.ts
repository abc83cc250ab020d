import { expect, it } from 'vitest'
import { rankChunk } from './rank.ts'
import type { AskedWord, Question } from './read-question.ts'

const word = (stem: string, weight = 1, change: Partial<AskedWord> = {}): AskedWord => ({
  stem,
  known: stem,
  likeness: 1,
  chunks: 1,
  weight,
  grams: [],
  ...change,
})
const question = (...words: AskedWord[]): Question => ({
  words,
  order: words.map(({ stem }) => stem),
  query: { required: [], optional: [], everywhere: [] },
})
const asked = question(word('refund'), word('tent'))

it('one sentence with both words outranks two with one each; neighbours outrank distant words', () => {
  const apart = rankChunk(10, '\n\nrefund card\npitch tent', asked, 'en')
  const together = rankChunk(10, '\n\nrefund any old broken tent', asked, 'en')
  const adjacent = rankChunk(10, '\n\nrefund tent', asked, 'en')
  expect(apart.coverage).toBe(1)
  expect(together.score).toBeGreaterThan(apart.score)
  expect(adjacent.score).toBeGreaterThan(together.score)
})

it('words weigh by rarity, and repaired ones by their likeness', () => {
  expect(rankChunk(1, '\n\ntent', question(word('refund', 3), word('tent')), 'en').coverage).toBe(0.25)
  expect(
    rankChunk(1, '\n\nrefund', question(word('refnud', 1, { known: 'refund', likeness: 0.8 })), 'en')
      .coverage,
  ).toBe(0.8)
})

it('pieces count only where languages have them, and only from one half on', () => {
  const grams = ['#ruc', 'ruck', 'uckg', 'ckga']
  const asks = question(word('ruckgab', 1, { grams }))
  expect(rankChunk(1, '\n\nruckgrat', asks, 'de').coverage).toBe(0.75)
  expect(rankChunk(1, '\n\nrucken', asks, 'de').coverage).toBe(0.5)
  expect(rankChunk(1, '\n\nbruck', asks, 'de').coverage).toBe(0)
})

it('a question without weight covers nothing', () => {
  expect(rankChunk(2, 'a\n\nb', question(), 'en')).toEqual({ score: 2, coverage: 0 })
})
