import type { Digest } from '@baton/contracts'

const STEP_MS = 15 * 60_000
/** A week, and a day of which a change of clocks may take an hour. */
const FURTHEST_MS = 8 * 24 * 3_600_000
const MONDAY = 'Mon'

/**
 * The first moment after `after` at which the clock of that place reaches the hour, in ms since 1970. A day whose clocks
 * leave the hour out has it when it would have passed, and one that has it twice has one digest.
 */
export function nextDigestAt({ every, hour, timeZone }: Omit<Digest, 'language'>, after: number): number {
  const read = clockOf(timeZone)
  // Places are whole quarters of an hour apart.
  let at = Math.floor(after / STEP_MS) * STEP_MS
  let before = read(at)
  for (const end = at + FURTHEST_MS; at < end; ) {
    at += STEP_MS
    const now = read(at)
    const hasPassed = now.hour >= hour && (before.day !== now.day || before.hour < hour)
    if (hasPassed && (every === 'day' || now.weekday === MONDAY)) return at
    before = now
  }
  throw new Error(`No clock of ${timeZone} reached ${hour} o'clock.`)
}

function clockOf(timeZone: string): (at: number) => { day: string; weekday: string; hour: number } {
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone, weekday: 'short', day: '2-digit', hour: '2-digit', hourCycle: 'h23' },
  })
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return {
      ...{ day: parts.get('day') ?? '', weekday: parts.get('weekday') ?? '' },
      hour: Number(parts.get('hour')),
    }
  }
}
