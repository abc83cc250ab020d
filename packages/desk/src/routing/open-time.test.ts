import type { Hours } from '@baton/contracts'
import { describe, expect, it } from 'vitest'
import { afterOpenTime, opensAt, openTimeBetween } from './open-time.ts'

const HOUR = 3_600_000
const at = (iso: string) => Date.parse(iso)
const iso = (moment: number | null) => moment && new Date(moment).toISOString()

const nineToFive = { from: 9 * 60, to: 17 * 60 }
const berlin: Hours = {
  timeZone: 'Europe/Berlin',
  week: [[nineToFive], [nineToFive], [nineToFive], [nineToFive], [nineToFive], [], []],
  holidays: ['2026-12-25'],
}

describe('hours', () => {
  it('R30 are of the place: nine in the morning of Berlin, in winter and in summer', () => {
    expect(iso(opensAt(berlin, at('2026-11-23T07:59:59Z')))).toBe('2026-11-23T08:00:00.000Z')
    expect(iso(opensAt(berlin, at('2026-07-06T06:00:00Z')))).toBe('2026-07-06T07:00:00.000Z')
    expect(opensAt(berlin, at('2026-11-23T08:00:00Z'))).toBeNull()
  })

  it('R30 leave out nights, weekends and holidays', () => {
    expect(iso(opensAt(berlin, at('2026-11-20T16:00:00Z')))).toBe('2026-11-23T08:00:00.000Z')
    expect(iso(opensAt(berlin, at('2026-12-24T20:00:00Z')))).toBe('2026-12-28T08:00:00.000Z')
  })

  it('R31 a clock stands still while it is closed', () => {
    const friday = at('2026-11-20T15:30:00Z')
    expect(iso(afterOpenTime(berlin, friday, HOUR))).toBe('2026-11-23T08:30:00.000Z')
    expect(iso(afterOpenTime(berlin, friday, HOUR / 2))).toBe('2026-11-20T16:00:00.000Z')
  })

  it('R35 open time between two moments leaves out what is closed', () => {
    const friday = at('2026-11-20T12:00:00Z')
    const due = afterOpenTime(berlin, friday, 9 * HOUR)
    expect(openTimeBetween(berlin, friday, due)).toBe(9 * HOUR)
    expect(openTimeBetween(berlin, due, due + 8 * HOUR)).toBeLessThan(8 * HOUR)
    expect(openTimeBetween(null, 5, 9)).toBe(4)
  })

  it('R31 a day of summer time has as many open hours as the others', () => {
    const always: Hours = { ...berlin, week: Array(7).fill([{ from: 0, to: 1440 }]) }
    const saturday = at('2026-03-28T12:00:00Z')
    expect(afterOpenTime(always, saturday, 48 * HOUR)).toBe(saturday + 48 * HOUR)
    const autumn = at('2026-10-24T12:00:00Z')
    expect(afterOpenTime(always, autumn, 48 * HOUR)).toBe(autumn + 48 * HOUR)
  })

  it('R31 where it never opens, and without hours, all time counts', () => {
    const never: Hours = { ...berlin, week: Array(7).fill([]) }
    for (const hours of [never, null]) {
      expect(opensAt(hours, 0)).toBeNull()
      expect(afterOpenTime(hours, 0, HOUR)).toBe(HOUR)
    }
  })
})
