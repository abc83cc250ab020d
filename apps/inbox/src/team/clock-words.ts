import type { Clock, ClockKind } from '@baton/contracts'
import { deadlineInWords } from '../state/time-words.ts'

export const clockWords: Record<ClockKind, string> = {
  firstReply: 'First reply',
  nextReply: 'Next reply',
  resolution: 'Resolution',
}

/** "First reply due in 3 minutes". */
export function clockInWords({ kind, dueAt }: Clock, now: number): string {
  return `${clockWords[kind]} ${deadlineInWords(dueAt, now)}`
}

/** For the narrow column of a list: "45s", "12m", "3h", "2d" to go; "-5m" since it was missed. */
export function countdown(dueAt: number, now: number): string {
  const seconds = Math.round(Math.abs(dueAt - now) / 1000)
  const sign = dueAt < now ? '-' : ''
  if (seconds < 60) return `${sign}${seconds}s`
  if (seconds < 3600) return `${sign}${Math.floor(seconds / 60)}m`
  if (seconds < 86_400) return `${sign}${Math.floor(seconds / 3600)}h`
  return `${sign}${Math.floor(seconds / 86_400)}d`
}
