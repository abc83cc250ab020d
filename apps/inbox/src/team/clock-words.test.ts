import { expect, it } from 'vitest'
import { clockInWords, countdown } from './clock-words.ts'

it('a clock counts down, and on below nothing', () => {
  const left = [45_000, 60_000, 3_599_000, 7_200_000, 172_800_000, 0, -300_000]
  expect(left.map((ms) => countdown(1_000_000 + ms, 1_000_000))).toEqual([
    '45s',
    '1m',
    '59m',
    '2h',
    '2d',
    '0s',
    '-5m',
  ])
})

it('a clock says what is due', () => {
  expect(clockInWords({ kind: 'firstReply', dueAt: 180_000 }, 0)).toBe('First reply due in 3 minutes')
  expect(clockInWords({ kind: 'resolution', dueAt: 0 }, 120_000)).toBe('Resolution was due 2 minutes ago')
})
