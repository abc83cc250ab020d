import { expect, test } from 'vitest'
import { wantsPerson } from '../wants-person.ts'
import { decoys } from './testing/decoys.ts'
import { readPlain, readRound } from './testing/read-round.ts'
import { wishes } from './testing/wishes.ts'

/** Lines of the first 1,200: those of one half were never read while the detector was first made. */
const linesOf = (set: Record<string, string>, half: 0 | 1) =>
  Object.entries(set).flatMap(([language, lines]) =>
    lines
      .split('\n')
      .filter((_, at) => at % 2 === half)
      .map((text) => ({ language, text })),
  )

const shareFound = (lines: { language: string; text: string }[]) =>
  lines.filter(({ language, text }) => wantsPerson(text, language).wants).length / lines.length

test('there are 600 wishes and 600 decoys or more, 50 at least in each of 12 languages', () => {
  for (const set of [wishes, decoys]) {
    const sizes = Object.values(set).map((lines) => new Set(lines.split('\n')).size)
    expect(sizes).toHaveLength(12)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(50)
  }
})

test.each([0, 1] as const)(
  'of half %i forty-nine of fifty wishes are found, and at most one decoy in a hundred',
  (half) => {
    expect(shareFound(linesOf(wishes, half))).toBeGreaterThanOrEqual(0.98)
    expect(shareFound(linesOf(decoys, half))).toBeLessThanOrEqual(0.01)
  },
)

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('what round %i taught is kept', (round) => {
  const lines = readRound(round)
  expect(shareFound(lines.filter(({ wants }) => wants))).toBeGreaterThanOrEqual(0.9)
  expect(shareFound(lines.filter(({ wants }) => !wants))).toBeLessThanOrEqual(0.015)
})

test('the plainest requests are found, each one, in any case and after a greeting', () => {
  const plain = readPlain()
  expect(new Set(plain.map(({ language }) => language)).size).toBe(12)
  const missed = plain.flatMap(({ text, language }) =>
    [text, text.toUpperCase(), `${text}!`, `hi, ${text}`].filter((one) => !wantsPerson(one, language).wants),
  )
  expect(missed).toEqual([])
})
