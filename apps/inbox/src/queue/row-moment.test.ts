import { expect, test } from 'vitest'
import { conversation, me } from '../state/inbox-fixtures.ts'
import { rowMoment } from './row-moment.ts'

const MINUTE = 60_000

test('a row is drawn again only when its words or its glyph are others', () => {
  const row = conversation('a', { control: 'assistant', waitingSince: null, dueAt: null, lastMessageAt: 0 })
  expect(rowMoment(row, me, 3 * MINUTE)).toBe(3 * MINUTE)
  expect(rowMoment(row, me, 3 * MINUTE + 5_000)).toBe(3 * MINUTE)
  expect(rowMoment(row, me, 4 * MINUTE)).toBe(4 * MINUTE)
})

test('a waiting row is drawn again as its deadline comes near and passes', () => {
  const waits = { control: 'queue', waitingSince: 0, dueAt: 10 * MINUTE } as const
  const row = conversation('b', waits)
  expect(rowMoment(row, me, MINUTE)).toBe(MINUTE)
  expect(rowMoment(row, me, MINUTE + 7_000)).toBe(MINUTE + 7_000)
  expect(rowMoment(row, me, 10 * MINUTE)).toBe(10 * MINUTE)
  expect(rowMoment(row, me, 10 * MINUTE + 5_000)).toBe(10 * MINUTE)
})
