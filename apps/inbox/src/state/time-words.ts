const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The agent's English where the browser has one: decides the clock and the order of day and month. */
const locale =
  typeof navigator !== 'undefined' && navigator.language.startsWith('en') ? navigator.language : 'en-GB'

const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' })
const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })

/** For the narrow column of a list: "now", "4m", "3h", "2d", "5w". */
export function shortAge(ageMs: number): string {
  if (ageMs < MINUTE) return 'now'
  if (ageMs < HOUR) return `${Math.floor(ageMs / MINUTE)}m`
  if (ageMs < DAY) return `${Math.floor(ageMs / HOUR)}h`
  if (ageMs < 7 * DAY) return `${Math.floor(ageMs / DAY)}d`
  return `${Math.floor(ageMs / (7 * DAY))}w`
}

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

/** In a sentence: "less than a minute", "1 minute", "2 hours", "3 days". */
export function ageInWords(ageMs: number): string {
  if (ageMs < MINUTE) return 'less than a minute'
  if (ageMs < HOUR) return counted(Math.floor(ageMs / MINUTE), 'minute')
  if (ageMs < DAY) return counted(Math.floor(ageMs / HOUR), 'hour')
  return counted(Math.floor(ageMs / DAY), 'day')
}

/** What a deadline means now: "due in 3 minutes", "was due 12 minutes ago". */
export function deadlineInWords(dueAt: number, now: number): string {
  if (dueAt > now) return `due in ${ageInWords(dueAt - now)}`
  return `was due ${ageInWords(now - dueAt)} ago`
}

export function clockTime(at: number): string {
  return clock.format(at)
}

/** For hovering: the whole date and time. */
export function exactTime(at: number): string {
  return exact.format(at)
}

export function shortDate(at: number): string {
  return date.format(at)
}

/** Over the first message of a day: "Today", "Yesterday", "Monday, 3 March". */
export function dayInWords(at: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  if (at >= midnight) return 'Today'
  // Half a day of slack: the day before may have 23 or 25 hours.
  if (at >= new Date(midnight - DAY / 2).setHours(0, 0, 0, 0)) return 'Yesterday'
  return weekday.format(at)
}

const soon = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
})

/** A moment to come: "18:00" today, else "Mon 23 Nov, 09:00". */
export function momentInWords(at: number, now = Date.now()): string {
  return isSameDay(at, now) ? clockTime(at) : soon.format(at)
}

/** Milliseconds for people who read timings: "0.4 ms", "38 ms", "1.2 s". */
export function durationInWords(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`
  return ms >= 10 ? `${Math.round(ms)} ms` : `${ms.toFixed(1)} ms`
}

const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** A day in UTC such as "2026-11-21": "21 Nov". */
export function utcDayInWords(day: string): string {
  return dayAndMonth.format(new Date(day))
}

const fullDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
const iso = /^\d{4}-\d\d-\d\d$/

/** A day or a period such as "2026-11-09/2026-11-15", both days included: "9–15 Nov 2026"; anything else as it stands. */
export function periodInWords(value: string): string {
  const [from = '', to = from, ...more] = value.split('/')
  if (more.length > 0 || !iso.test(from) || !iso.test(to)) return value
  return fullDay.formatRange(new Date(from), new Date(to))
}

export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}
