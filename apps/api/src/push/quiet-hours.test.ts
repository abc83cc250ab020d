import { expect, test } from 'vitest'
import { isQuiet } from './quiet-hours.ts'

const at = (time: string) => Date.parse(`2026-11-21T${time}:00Z`)

test('quiet hours hold from their first minute up to their last, by the clock of the place', () => {
  const night = { from: 22 * 60, to: 7 * 60, timeZone: 'Europe/Berlin' }
  // Berlin is an hour ahead in November.
  const times = ['20:59', '21:00', '23:30', '05:59', '06:00', '12:00']
  expect(times.map((time) => isQuiet(night, at(time)))).toEqual([false, true, true, true, false, false])
  const noon = { from: 12 * 60, to: 13 * 60, timeZone: 'UTC' }
  expect(['11:59', '12:00', '13:00'].map((time) => isQuiet(noon, at(time)))).toEqual([false, true, false])
})

test('without hours, and with none in between, it is never quiet', () => {
  expect(isQuiet(null, at('03:00'))).toBe(false)
  expect(isQuiet({ from: 60, to: 60, timeZone: 'UTC' }, at('01:00'))).toBe(false)
})
