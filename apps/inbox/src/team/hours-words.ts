import type { Shift } from '@baton/contracts'

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

/** "9:00–12:30, 14:00–17:00"; nothing for a day that is closed. */
export function shiftsInWords(shifts: readonly Shift[]): string {
  return shifts.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ')
}

/** What `shiftsInWords` writes, and "9-17"; null for what is neither. */
export function shiftsFrom(text: string): Shift[] | null {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length === 1 && parts[0] === '') return []
  const shifts = parts.map((part) => {
    const [from, to, ...rest] = part.split(/\s*[-–]\s*/).map(minuteFrom)
    return from == null || to == null || rest.length > 0 || from >= to ? null : { from, to }
  })
  return shifts.every((shift) => shift !== null) ? shifts : null
}

function minuteFrom(text: string): number | null {
  const [, hour, minute = '0'] = /^(\d{1,2})(?::(\d{2}))?$/.exec(text) ?? []
  const at = Number(hour) * 60 + Number(minute)
  return hour === undefined || Number(minute) > 59 || at > 1440 ? null : at
}

/** Words apart by commas, each once. */
export function listFrom(text: string): string[] {
  const words = text.split(',').map((word) => word.trim())
  return [...new Set(words.filter(Boolean))]
}
