import type { Day, TokenUsage, UsageReport } from '@baton/contracts'

const DAY_MS = 86_400_000

export type DayUsage = UsageReport['byDay'][number]

export const tokensOf = (tokens: TokenUsage): number =>
  tokens.input + tokens.cacheRead + tokens.cacheWrite + tokens.output

const quotesOnly = [{ name: 'Quotes', class: 'bar-quotes', of: (day: DayUsage) => day.answers }]
const withModel = [
  { name: 'In the model’s words', class: 'bar-model', of: (day: DayUsage) => day.answers - day.fallbacks },
  { name: 'Quotes in its place', class: 'bar-quotes', of: (day: DayUsage) => day.fallbacks },
]

/** What a day's bar is made of, from below. */
export const sharesOf = ({ byModel }: Pick<UsageReport, 'byModel'>) =>
  byModel.some(({ model }) => model !== null) ? withModel : quotesOnly

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
