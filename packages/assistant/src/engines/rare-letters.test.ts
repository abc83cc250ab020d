import { expect, test } from 'vitest'
import { lettersOf } from '../letters.ts'
import { rareLikeness } from './rare-letters.ts'

const articles = ['Boots: sizes', 'Boots: delivery', 'Boots: cleaning']

test('a word that every article has makes a text less like the question than one that few have', () => {
  const like = rareLikeness(lettersOf('clean boots'), articles)
  expect(like('clean')).toBeGreaterThan(like('boots') * 1.5)
})

test('a sharper weighing leaves still less to what every article has', () => {
  const [plain, sharp] = [1, 2].map((power) => rareLikeness(lettersOf('clean boots'), articles, power))
  expect(sharp?.('boots')).toBeLessThan(plain?.('boots') ?? 0)
})

test('the question itself is wholly alike, a text without its letters not at all', () => {
  const like = rareLikeness(lettersOf('clean boots'), articles)
  expect(like('clean boots')).toBeCloseTo(1)
  expect(like('gift card')).toBe(0)
  expect(like('')).toBe(0)
})
