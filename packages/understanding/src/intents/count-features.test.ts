import { expect, test } from 'vitest'
import { countFeatures } from './count-features.ts'

/** Which of the letters are kept, and in how many of the texts each stands. */
function kept(texts: string[], fewest: number, most: number): Record<string, number> {
  const read = (text: string) => [new Map([...text].map((letter) => [letter.charCodeAt(0), 1]))]
  const counting = countFeatures({ texts, read, fewest, most })
  let slice = counting.next()
  while (!slice.done) slice = counting.next()
  const { hashes, counts } = slice.value
  return Object.fromEntries([...hashes].map((hash, at) => [String.fromCharCode(hash), counts[at] ?? 0]))
}

const texts = ['dac', 'abc', 'abd', 'cab', 'ca']

test('features of too few texts are left away, the others stand in the order of their hashes', () => {
  expect(Object.entries(kept(texts, 3, 10))).toEqual([
    ['a', 5],
    ['b', 3],
    ['c', 4],
  ])
  expect(kept(texts, 1, 10)).toEqual({ a: 5, b: 3, c: 4, d: 2 })
})

test('where they are too many, those of most texts stay', () => {
  expect(kept(texts, 1, 2)).toEqual({ a: 5, c: 4 })
  expect(kept(['xy', 'xz', 'y'], 1, 1)).toEqual({})
})
