import { expect, it } from 'vitest'
import { checkPage } from './check-page.ts'
import { snippet } from './snippet.ts'

const tag = snippet('https://chat.example', 'bt_shop_1')

it('a page is told from one without the snippet, and from one with that of another site', () => {
  const page = (body: string) => checkPage(`<!doctype html><body>${body}</body>`, 'bt_shop_1').found
  expect(page(tag)).toBe('installed')
  expect(page(snippet('https://chat.example', 'bt_shop_12') + tag)).toBe('installed')
  expect(page(snippet('https://chat.example', 'bt_shop_12'))).toBe('other_site')
  expect(page('<p>bt_shop_1</p>')).toBe('missing')
})
