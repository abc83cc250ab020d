import type { MessageFile } from '@baton/contracts'
import { expect, test } from 'vitest'
import { fileWords, isOnlyFiles } from './file-words.ts'

const file = (name: string, bytes = 1) => ({ name, bytes }) as MessageFile

test('a file is told by its kind and its size', () => {
  expect(fileWords(file('tent.jpeg', 1_250_000))).toBe('JPEG · 1.3 MB')
  expect(fileWords(file('a.b.csv', 8))).toBe('CSV · 1 kB')
})

test('words that are only names of files are told from words beside them', () => {
  const files = [file('a.png'), file('b.pdf')]
  expect(isOnlyFiles({ text: 'a.png, b.pdf', files })).toBe(true)
  expect(isOnlyFiles({ text: 'See a.png', files })).toBe(false)
  expect(isOnlyFiles({ text: '' })).toBe(false)
})
