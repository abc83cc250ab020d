import { describe, expect, test } from 'vitest'
import { findPersonalData } from './find-personal-data.ts'
import { isMaskedForm, mask, placeholdersIn, unmask } from './mask.ts'

const masked = (text: string, known?: Record<string, string>) => mask(text, findPersonalData(text), known)

test('what is masked can be put back, and the same value gets the same name', () => {
  const text = '[email 1]? a@b.example, c@d.example and again a@b.example, or +44 20 7946 0018'
  const first = masked(text)
  expect(first.text).toBe('[email 1]? [email 2], [email 3] and again [email 2], or [phone 1]')
  expect(unmask(first.text, first.originals)).toBe(text)
  expect(masked('c@d.example', first.originals).text).toBe('[email 3]')
  expect(unmask('[constructor 1] [email 9]', first.originals)).toBe('[constructor 1] [email 9]')
})

test('a name that stands for nothing any more is not given again, and is not put back', () => {
  const known = { '[email 1]': '' }
  expect(masked('a@b.example', known).text).toBe('[email 2]')
  expect(unmask('[email 1]', known)).toBe('[email 1]')
})

test('placeholders are found in a text, each once', () => {
  expect(placeholdersIn('[card 2], [national id 1], [card 2] and [1] [note 3]')).toEqual([
    '[card 2]',
    '[national id 1]',
  ])
  expect(placeholdersIn('nothing')).toEqual([])
})

describe('a masked text is known again', () => {
  test.each([
    ['I paid with [card 1] today', 'I paid with 4539 1488 0343 6467 today', true],
    ['[card 1]', '4539148803436467', true],
    ['[card 1] or [card 2]!', '1 or 2!', true],
    ['[card 1][card 2]', '12', true],
    ['as it is', 'as it is', true],
    ['[card 1]', '[card 1]', true],
    ['I paid with [card 1] today', 'I paid with 4539 1488 0343 6467', false],
    ['I paid with [card 1] today', 'I paid with  today', false],
    ['[card 1] or [card 2]!', '1 and 2!', false],
    ['[card 1][card 2]', '1', false],
    ['a[card 1]a', 'a', false],
    ['as it is', 'as it was', false],
  ])('“%s” of “%s”: %s', (form, text, is) => {
    expect(isMaskedForm(form, text)).toBe(is)
  })
})
