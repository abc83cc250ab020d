import { expect, test } from 'vitest'
import { inFewWords } from './stream-text.ts'

test.each([
  'You have **30 days** to send it back[^1].\n\n- one\n- two \\[x\\][^2]',
  '未使用のテントは60日以内に返品できます。未使用のテントは60日以内に返品できます。[^1]',
  '\\',
  '[',
  '  ',
  '👍🏽 ok 👩‍👩‍👧',
])('%j comes in pieces that make it up', (text) => {
  const pieces = inFewWords(text)
  expect(pieces.join('')).toBe(text)
  let end = 0
  for (const piece of pieces) {
    end += piece.length
    for (const marker of text.matchAll(/(?<!\\)\[\^\d\]|\\./g)) {
      expect(end > marker.index && end < marker.index + marker[0].length, `cut at ${end}`).toBe(false)
    }
  }
})

test('a piece is a few words', () => {
  expect(inFewWords('one two three four five six seven').length).toBeGreaterThan(1)
  expect(inFewWords('')).toEqual([])
})
