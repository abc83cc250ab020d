import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PRICES } from '@baton/assistant'
import { afterAll, expect, test } from 'vitest'
import { priceSettings } from './price-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-prices-'))
afterAll(() => rmSync(folder, { recursive: true }))

function priceFile(text: string): string {
  const file = join(folder, 'prices.json')
  writeFileSync(file, text)
  return file
}

const own = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }

test('without a file the list prices hold', () => {
  expect(priceSettings(undefined, { BATON_PRICES: '' })).toEqual(PRICES)
})

test('a file adds models and replaces prices; the flag wins over the environment', () => {
  const file = priceFile(JSON.stringify({ 'my-model': own, 'claude-haiku-5-5': own }))
  const wanted = { ...PRICES, 'my-model': own, 'claude-haiku-5-5': own }
  expect(priceSettings(file, { BATON_PRICES: '/nowhere' })).toEqual(wanted)
  expect(priceSettings(undefined, { BATON_PRICES: file })).toEqual(wanted)
})

test.each([
  ['not JSON', '{', 'is not JSON'],
  ['no object', '[]', 'as a whole: '],
  [
    'without the price of output',
    JSON.stringify({ mine: { ...own, output: undefined } }),
    'at mine.output: ',
  ],
  ['with a negative price', JSON.stringify({ mine: { ...own, input: -1 } }), 'at mine.input: '],
  ['with a word that is none', JSON.stringify({ mine: { ...own, inptu: 1 } }), 'inptu'],
])('a file that is %s is refused in words', (_, text, words) => {
  expect(() => priceSettings(priceFile(text), {})).toThrow(words)
  expect(() => priceSettings(priceFile(text), {})).toThrow('Wanted US dollars')
})

test('a file that is not there is named', () => {
  expect(() => priceSettings('/nowhere/prices.json', {})).toThrow('/nowhere/prices.json cannot be read')
})
