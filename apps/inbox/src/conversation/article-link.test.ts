import { expect, test } from 'vitest'
import { articleLink } from './article-link.ts'

test("an article's relative address opens on the visitor's site", () => {
  expect(articleLink('/help/returns', 'https://shop.example/tents/?x=1')).toBe(
    'https://shop.example/help/returns',
  )
})

test('an absolute address stays what it is', () => {
  expect(articleLink('https://docs.example/a', 'https://shop.example/')).toBe('https://docs.example/a')
})

test('a relative address without a page, and one that is no web page, open nothing', () => {
  expect(articleLink('/help/returns', null)).toBeNull()
  expect(articleLink('javascript:alert(1)', 'https://shop.example/')).toBeNull()
})
