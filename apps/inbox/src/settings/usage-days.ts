import type { Day, TokenUsage, UsageReport } from '@baton/contracts'

const DAY_MS = 86_400_000

export type DayUsage = UsageReport['byDay'][number]

export const tokensOf = (tokens: TokenUsage): number =>
  tokens.input + tokens.cacheRead + tokens.cacheWrite + tokens.output

/** Every day from the first with an answer to the last of the report; null where nobody was answered. */
export function everyDay({ byDay, to }: UsageReport): { day: Day; usage: DayUsage | null }[] {
  const [first] = byDay
  if (!first) return []
  const known = new Map(byDay.map((usage) => [usage.day, usage]))
  const days = (Date.parse(to) - Date.parse(first.day)) / DAY_MS + 1
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(Date.parse(first.day) + index * DAY_MS).toISOString().slice(0, 10)
    return { day, usage: known.get(day) ?? null }
  })
}
