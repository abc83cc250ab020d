import { type Day, existingDay, partsOf } from './calendar.ts'
import type { Meant } from './find-dates.ts'

const ISO = /(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/g
const ASIAN = /(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日号號일]/g
const NUMBERS =
  /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})|(\.)|)(?![\d/]|[.,-]\d|\.\p{L}| ?[€$£%])/gu

/** 2026-05-03, 3.5., 3/5/26 and 5月3日. */
export function numericDates(text: string, today: Day, isMonthFirst: boolean): Meant[] {
  const found: Meant[] = []
  const add = (index: number, length: number, day: Day | null) => {
    if (day !== null) found.push({ start: index, end: index + length, from: day, to: day })
  }
  for (const [all, year, , month, day] of matches(text, ISO))
    add(all.index, all.length, existingDay(Number(year), Number(month), Number(day)))
  for (const [all, year, month, day] of matches(text, ASIAN))
    add(all.index, all.length, dated(today, Number(month), Number(day), year))
  for (const [all, first, mark, second, year, dot] of matches(text, NUMBERS)) {
    // "3.5" is a number, "3.5." a day; "3-5" are days that a parcel takes, "3/5" may be either.
    if (!year && !(mark === '.' && dot) && mark !== '/') continue
    if (!year && mark === '/' && isFraction(first, second)) continue
    const american = mark === '/' && (isMonthFirst ? Number(first) <= 12 : Number(second) > 12)
    const [day, month] = american ? [second, first] : [first, second]
    add(all.index, all.length, dated(today, Number(month), Number(day), year))
  }
  return found
}

/** "3/4" is a part as often as a day, and "24/7" is never one. */
function isFraction(first = '', second = ''): boolean {
  return first.length + second.length < 3 || (first === '24' && second === '7')
}

function* matches(text: string, pattern: RegExp) {
  for (const match of text.matchAll(pattern))
    yield [{ index: match.index, length: match[0].length }, ...match.slice(1)] as const
}

/** The day of a year, of two digits or four; without one, the nearest to today. */
export function dated(today: Day, month: number, day: number, year?: string): Day | null {
  if (year) return existingDay(Number(year) + (year.length === 2 ? 2000 : 0), month, day)
  const { year: current } = partsOf(today)
  const near = [current - 1, current, current + 1].map((one) => existingDay(one, month, day))
  return near.reduce(
    (best, one) =>
      one !== null && (best === null || Math.abs(one - today) < Math.abs(best - today)) ? one : best,
    null,
  )
}
