import { expect, test } from 'vitest'
import { maskedParts, placeholderWords } from './masked-parts.ts'

test('a text is parted at what was masked, and nothing of it is lost', () => {
  const text = '[card 1] is mine, [national id 12] too; [1] and [note 2] are not'
  const parts = maskedParts(text)
  expect(parts.filter(({ masked }) => masked).map((part) => part.text)).toEqual([
    '[card 1]',
    '[national id 12]',
  ])
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(maskedParts('plain')).toEqual([{ text: 'plain', masked: false }])
})

test.each([
  ['[card 1]', 'Card 1'],
  ['[iban 2]', 'IBAN 2'],
  ['[ip 3]', 'IP 3'],
  ['[national id 1]', 'National id 1'],
])('%s is read as “%s”', (placeholder, words) => {
  expect(placeholderWords(placeholder)).toBe(words)
})
