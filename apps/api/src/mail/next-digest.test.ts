import type { Digest } from '@baton/contracts'
import { expect, test } from 'vitest'
import { nextDigestAt } from './next-digest.ts'

/** The moments that follow one another, from a day on. */
function moments(digest: Omit<Digest, 'language'>, from: string, many: number): string[] {
  const found: string[] = []
  for (let at = Date.parse(from); found.length < many; ) {
    at = nextDigestAt(digest, at)
    found.push(new Date(at).toISOString().slice(0, 16))
  }
  return found
}

test('a digest comes at its hour of its own place, each day or on Mondays', () => {
  const daily = { every: 'day', hour: 8, timeZone: 'Asia/Kolkata' } as const
  expect(moments(daily, '2026-11-21T02:29:59Z', 2)).toEqual(['2026-11-21T02:30', '2026-11-22T02:30'])
  const weekly = { every: 'week', hour: 0, timeZone: 'America/New_York' } as const
  expect(moments(weekly, '2026-11-21T12:00:00Z', 2)).toEqual(['2026-11-23T05:00', '2026-11-30T05:00'])
})

test('where clocks change there is one a day, and the hour stays', () => {
  const at = (hour: number) => ({ every: 'day', hour, timeZone: 'Europe/Berlin' }) as const
  expect(moments(at(8), '2026-03-28T00:00:00Z', 2)).toEqual(['2026-03-28T07:00', '2026-03-29T06:00'])
  // 02:00 to 03:00 is left out in March and comes twice in October.
  expect(moments(at(2), '2026-03-28T00:00:00Z', 3)).toEqual([
    ...['2026-03-28T01:00', '2026-03-29T01:00', '2026-03-30T00:00'],
  ])
  expect(moments(at(2), '2026-10-24T00:00:00Z', 3)).toEqual([
    ...['2026-10-25T00:00', '2026-10-26T01:00', '2026-10-27T01:00'],
  ])
})
