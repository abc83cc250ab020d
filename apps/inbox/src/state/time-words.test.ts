import { describe, expect, it } from 'vitest'
import {
  ageInWords,
  dayInWords,
  deadlineInWords,
  durationInWords,
  periodInWords,
  shortAge,
} from './time-words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('time in words', () => {
  it.each([
    [0, 'now'],
    [59_999, 'now'],
    [MINUTE, '1m'],
    [HOUR - 1, '59m'],
    [HOUR, '1h'],
    [DAY, '1d'],
    [7 * DAY, '1w'],
    [-5_000, 'now'],
  ])('%i ms is %s in a list', (age, words) => {
    expect(shortAge(age)).toBe(words)
  })

  it('counts one and many', () => {
    expect(ageInWords(MINUTE)).toBe('1 minute')
    expect(ageInWords(2 * HOUR)).toBe('2 hours')
    expect(ageInWords(1_000)).toBe('less than a minute')
  })

  it('says whether a deadline is ahead or behind', () => {
    expect(deadlineInWords(10 * MINUTE, 7 * MINUTE)).toBe('due in 3 minutes')
    expect(deadlineInWords(7 * MINUTE, 19 * MINUTE)).toBe('was due 12 minutes ago')
  })

  it('names today and yesterday by the calendar, not by 24 hours', () => {
    const morning = new Date(2026, 10, 20, 0, 10).getTime()
    expect(dayInWords(morning - 5 * MINUTE, morning)).toBe('Today')
    expect(dayInWords(morning - 20 * MINUTE, morning)).toBe('Yesterday')
    expect(dayInWords(morning - 3 * DAY, morning)).toMatch(/17/)
  })

  it('gives timings a sensible number of digits', () => {
    expect(durationInWords(0.42)).toBe('0.4 ms')
    expect(durationInWords(38.4)).toBe('38 ms')
    expect(durationInWords(1_240)).toBe('1.2 s')
  })
})

describe('a day or period that a visitor named', () => {
  it('is told in words, and what is neither stays as it stands', () => {
    expect(periodInWords('2026-11-21')).toMatch(/^(Nov 21, 2026|21 Nov 2026)$/)
    expect(periodInWords('2026-11-09/2026-11-15')).toMatch(/^(Nov 9\D+15, 2026|9\D+15 Nov 2026)$/)
    expect(periodInWords('2026-11-09/2026-11-09')).toBe(periodInWords('2026-11-09'))
    expect(periodInWords('next week')).toBe('next week')
    expect(periodInWords('2026-11-09/soon')).toBe('2026-11-09/soon')
  })
})
