import type { QuietHours } from '@baton/contracts'

/** Is it quiet then, by the clock of that place? */
export function isQuiet(quiet: QuietHours | null, at: number): boolean {
  if (!quiet || quiet.from === quiet.to) return false
  const minute = minuteOfDay(at, quiet.timeZone)
  const { from, to } = quiet
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

/** Minutes since midnight there. */
export function minuteOfDay(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(at)
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return numberOf('hour') * 60 + numberOf('minute')
}
