const DAY_MS = 86_400_000

/** A day without a time, counted from 1970-01-01. Months overflow and underflow as in `Date.UTC`. */
export type Day = number

export const dayOf = (year: number, month: number, day: number): Day =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY_MS)

/** The same, or null for a day that there is not ("31.2."). */
export function existingDay(year: number, month: number, day: number): Day | null {
  const made = dayOf(year, month, day)
  const parts = partsOf(made)
  return parts.month === month && parts.day === day && year >= 1900 && year <= 2200 ? made : null
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** The same day so many months on, or the last one of a month that is too short. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = partsOf(from)
  const last = dayOf(year, month + months + 1, 0)
  return Math.min(dayOf(year, month + months, 1) + day - 1, last)
}

/** `YYYY-MM-DD`. */
export const isoOf = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The day that it is somewhere. An unknown time zone throws a RangeError that names it. */
export function todayIn(timeZone: string, now: Date): Day {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    clocks.set(timeZone, clock)
  }
  const [year = 0, month = 1, day = 1] = clock.format(now).split('-').map(Number)
  return dayOf(year, month, day)
}
