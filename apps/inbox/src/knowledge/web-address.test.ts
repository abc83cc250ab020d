import { expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

it.each([
  ['shop.example/help', 'https://shop.example/help'],
  ['  https://shop.example/help?a=1 ', 'https://shop.example/help?a=1'],
  ['http://localhost:8080/docs', 'http://localhost:8080/docs'],
  ['help', null],
  ['two words.example', null],
  ['https://user:secret@shop.example', null],
  ['javascript://x.y', null],
  ['', null],
])('%s means %s', (typed, address) => {
  expect(webAddress(typed)).toBe(address)
})
