import type { Hours } from '@baton/contracts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
// Who is closed for longer than this is closed for good.
const DAYS_AHEAD = 400

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What a wall clock of that place says, as if it were UTC. */
function wallTime(timeZone: string, at: number): number {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    })
  clocks.set(timeZone, clock)
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The moment at which a wall clock of that place says so; one that summer time skips is the moment of the skip. */
function momentOf(timeZone: string, wall: number): number {
  const first = wall - (wallTime(timeZone, wall) - wall)
  return first - (wallTime(timeZone, first) - wall)
}

/** The times that it is open from that day on, in order. */
function* openings(
  { timeZone, week, holidays }: Hours,
  from: number,
): Generator<{ from: number; to: number }> {
  const today = Math.floor(wallTime(timeZone, from) / DAY_MS) * DAY_MS
  for (let n = 0; n < DAYS_AHEAD; n += 1) {
    const day = today + n * DAY_MS
    if (holidays.includes(new Date(day).toISOString().slice(0, 10))) continue
    // Monday first.
    const shifts = week[(new Date(day).getUTCDay() + 6) % 7] ?? []
    for (const shift of [...shifts].sort((a, b) => a.from - b.from)) {
      const [start, end] = [shift.from, shift.to].map((minute) =>
        momentOf(timeZone, day + minute * MINUTE_MS),
      )
      if (start !== undefined && end !== undefined && end > from) yield { from: start, to: end }
    }
  }
}

/** Whether it is open at that moment. No hours: always. */
export function isOpen(hours: Hours | null, at: number): boolean {
  if (!hours) return true
  const next = openings(hours, at).next().value
  return next !== undefined && next.from <= at
}

/** When it opens next; null while it is open, and where it never opens. No hours: always open. */
export function opensAt(hours: Hours | null, at: number): number | null {
  if (!hours) return null
  const next = openings(hours, at).next().value
  return next && next.from > at ? next.from : null
}

/** For how long it was open between two moments. Where it never opens, and without hours, all time counts. */
export function openTimeBetween(hours: Hours | null, from: number, to: number): number {
  if (!hours) return Math.max(0, to - from)
  let open = 0
  let opens = false
  for (const opening of openings(hours, from)) {
    opens = true
    if (opening.from >= to) break
    open += Math.max(0, Math.min(opening.to, to) - Math.max(opening.from, from))
  }
  return opens ? open : Math.max(0, to - from)
}

/** The moment by which it has been open for that long. Where it never opens, and without hours, all time counts. */
export function afterOpenTime(hours: Hours | null, from: number, ms: number): number {
  if (!hours) return from + ms
  let left = ms
  let counted = from
  for (const opening of openings(hours, from)) {
    const start = Math.max(opening.from, counted)
    if (opening.to - start >= left) return start + left
    left -= Math.max(0, opening.to - start)
    counted = Math.max(counted, opening.to)
  }
  return from + ms
}
