import { expect, test } from 'vitest'
import { stopwords } from './stopwords.ts'

test('lists are found by primary tag, and are empty where none is known', () => {
  expect(stopwords('en-GB').has('the')).toBe(true)
  expect(stopwords('no')).toBe(stopwords('nb'))
  expect(stopwords('ja').size).toBe(0)
})
