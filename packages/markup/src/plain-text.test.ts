import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test('markup and markers go, words and line structure stay', () => {
  expect(plainText('## Returns\n\nYou have **30 days** [^1]. See [the page](/a)[^2].\nBye')).toBe(
    'Returns\n\nYou have 30 days. See the page.\nBye',
  )
  expect(plainText('3. a\n   - b\n4. c\n\n| x | y |\n|---|---|\n| 1 | `2` |')).toBe(
    '3. a\n  - b\n4. c\n\nx | y\n1 | 2',
  )
  expect(plainText('> a\n> b\n\n```\nc  d\n```')).toBe('a\nb\n\nc  d')
})
