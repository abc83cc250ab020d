import { expect, it } from 'vitest'
import { originFrom } from './origin-words.ts'

it.each([
  ['shop.example', 'https://shop.example'],
  ['https://shop.example/help?a=1', 'https://shop.example'],
  ['HTTP://Shop.Example:8080', 'http://shop.example:8080'],
  ['localhost:3000', 'http://localhost:3000'],
  ['  shop.example ', 'https://shop.example'],
  ['javascript://x', null],
  ['two words', null],
  ['https://user@shop.example', null],
  ['', null],
])('%s means %s', (typed, origin) => {
  expect(originFrom(typed)).toBe(origin)
})
