import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { progressPrinter } from './print.ts'

function printed(isTTY: boolean, progress: Parameters<ReturnType<typeof progressPrinter>>[0][]): string {
  const stream = Object.assign(new PassThrough(), { isTTY })
  const say = progressPrinter(stream as unknown as NodeJS.WriteStream)
  for (const one of progress) say(one)
  return String(stream.read() ?? '')
}

const steps = (total: number, label = 'articles indexed') =>
  Array.from({ length: total }, (_, index) => ({ type: 'progress' as const, done: index + 1, total, label }))

test('a pipe gets a plain line for each hundred and one at the end', () => {
  expect(printed(false, steps(250))).toBe(
    '100 of 250 articles indexed\n200 of 250 articles indexed\n250 of 250 articles indexed\n',
  )
})

test('the second stage of the same work is counted from its own beginning', () => {
  const files = steps(250, 'files read').map((step) => ({ ...step, total: null }))
  expect(printed(false, [...files, ...steps(150)])).toBe(
    '100 files read\n200 files read\n100 of 150 articles indexed\n150 of 150 articles indexed\n',
  )
})

test('a terminal gets one line that rewrites itself and ends with a line break', () => {
  const text = printed(true, steps(3))
  expect(text.split('\r\u001b[K').slice(1)).toEqual([
    '1 of 3 articles indexed',
    '2 of 3 articles indexed',
    '3 of 3 articles indexed\n',
  ])
})

test('a file that is named in the middle of the progress has a line of its own', () => {
  const text = printed(true, [
    ...steps(3).slice(0, 1),
    { type: 'line', text: 'a.md holds no text.', error: true },
  ])
  expect(text).toBe('\r\u001b[K1 of 3 articles indexed\r\u001b[Ka.md holds no text.\n')
})
