export interface SnoozeMoment {
  label: string
  /** Milliseconds. */
  at: number
}

/** What an agent may put a conversation off to, by their own clock; what lies behind `now` is left out. */
export function snoozeMoments(now: Date): SnoozeMoment[] {
  const day = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour).getTime()
  // Sunday is 0; on a Monday the next one is meant.
  const toMonday = (8 - now.getDay()) % 7 || 7
  return [
    { label: 'In an hour', at: now.getTime() + 3_600_000 },
    { label: 'This evening', at: day(0, 18) },
    { label: 'Tomorrow morning', at: day(1, 9) },
    { label: 'Next week', at: day(toMonday, 9) },
  ].filter(({ at }, index, all) => at > now.getTime() && all.findIndex((other) => other.at === at) === index)
}
