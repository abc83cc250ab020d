import { expect, test } from 'vitest'
import { wantsPerson } from '../wants-person.ts'
import { decoys } from './testing/decoys.ts'
import { wishes } from './testing/wishes.ts'

/** Every second line was never read while the detector was mended: what holds on those is what holds elsewhere. */
const shareFound = (set: Record<string, string>, half: 0 | 1): number => {
  const texts = Object.entries(set).flatMap(([language, lines]) =>
    lines
      .split('\n')
      .filter((_, at) => at % 2 === half)
      .map((text) => ({ language, text })),
  )
  return texts.filter(({ language, text }) => wantsPerson(text, language).wants).length / texts.length
}

test('there are 600 wishes and 600 decoys in 12 languages', () => {
  for (const set of [wishes, decoys])
    expect(Object.values(set).map((lines) => new Set(lines.split('\n')).size)).toEqual(Array(12).fill(50))
})

test('of the half that was read nearly all wishes are found, and no decoy', () => {
  expect(shareFound(wishes, 0)).toBeGreaterThanOrEqual(0.98)
  expect(shareFound(decoys, 0)).toBeLessThanOrEqual(0.01)
})

test('of the half that nobody read 97 in 100 wishes are found, and one decoy in a hundred', () => {
  expect(shareFound(wishes, 1)).toBeGreaterThanOrEqual(0.97)
  expect(shareFound(decoys, 1)).toBeLessThanOrEqual(0.01)
})
