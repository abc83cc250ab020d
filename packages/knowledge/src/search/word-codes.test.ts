import { expect, it } from 'vitest'
import { packWords, readWords, wordCode } from './word-codes.ts'

it('words read back line by line as the codes that they were packed as', () => {
  const lines = [['tent', 'refund'], [], ['テント', 'tent']]
  const read: [number, number][] = []
  readWords(packWords(lines), (code, line) => read.push([code, line]))
  expect(read).toEqual([
    [wordCode('tent'), 0],
    [wordCode('refund'), 0],
    [wordCode('テント'), 2],
    [wordCode('tent'), 2],
  ])
})

it('no word has the code that ends a line, and few of many share one', () => {
  const words = Array.from({ length: 20_000 }, (_, n) => `word${n}`)
  const codes = new Set(words.map(wordCode))
  expect(codes.has(0)).toBe(false)
  expect(Math.max(...codes)).toBeLessThan(2 ** 24)
  expect(codes.size).toBeGreaterThan(words.length - 40)
})
