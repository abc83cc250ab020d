import { USAGE_DAYS, type UsageReport, type UsageTotals } from '@baton/contracts'
import { asc, getTableColumns, gte, lt, sql } from 'drizzle-orm'
import { dayOf } from './day.ts'
import { modelUsage } from './schema/budget.ts'
import type { SiteStore } from './site-store.ts'

const { day: _day, model: _model, ...counted } = getTableColumns(modelUsage)

export type UsageCount = keyof typeof counted
type UsageRow = typeof modelUsage.$inferSelect

const nothing: Record<UsageCount, number> = {
  ...{ answers: 0, fallbacks: 0, cut: 0, faults: 0, withheld: 0, costMicros: 0, unpriced: 0 },
  ...{ input: 0, cacheRead: 0, cacheWrite: 0, output: 0 },
}

/** Adds to what is counted today for a model; null: no model was asked. What is older than 400 days is dropped. */
export function countUsage(
  store: SiteStore,
  model: string | null,
  counts: Partial<Record<UsageCount, number>>,
): void {
  const more = Object.entries(counts) as [UsageCount, number][]
  const sums = more.map(([name, n]) => [name, sql`${counted[name]} + ${n}`])
  store.transaction(() => {
    store.db
      .delete(modelUsage)
      .where(lt(modelUsage.day, dayOf(store.now(), USAGE_DAYS)))
      .run()
    store.db
      .insert(modelUsage)
      .values({ ...nothing, ...counts, day: dayOf(store.now()), model: model ?? '' })
      .onConflictDoUpdate({ target: [modelUsage.day, modelUsage.model], set: Object.fromEntries(sums) })
      .run()
  })
}

/** What was counted on the last so many days, today included. */
export function readUsage(store: SiteStore, days: number): Omit<UsageReport, 'today'> {
  const from = dayOf(store.now(), days - 1)
  const rows = store.db
    .select()
    .from(modelUsage)
    .where(gte(modelUsage.day, from))
    .orderBy(asc(modelUsage.day))
    .all()
  const byModel = [...Map.groupBy(rows, ({ model }) => model)].map(([model, ofModel]) => ({
    model: model || null,
    ...totalsOf(ofModel),
  }))
  return {
    from,
    to: dayOf(store.now()),
    total: totalsOf(rows),
    byModel: byModel.sort((a, b) => b.costMicros - a.costMicros || b.answers - a.answers),
    byDay: [...Map.groupBy(rows, ({ day }) => day)].map(([day, ofDay]) => ({ day, ...totalsOf(ofDay) })),
  }
}

function totalsOf(rows: UsageRow[]): UsageTotals {
  const sums = { ...nothing }
  for (const row of rows) for (const name of Object.keys(sums) as UsageCount[]) sums[name] += row[name]
  const { input, cacheRead, cacheWrite, output, ...rest } = sums
  return { ...rest, tokens: { input, cacheRead, cacheWrite, output } }
}
