import type { UsageReport, UsageTotals } from '@baton/contracts'
import { usageReport } from '../../usage-report.ts'
import { chooseSite } from '../choose-site.ts'
import type { Verb } from '../verb.ts'

/** What a site used of models. */
export const usage: Verb<{ site?: string; days: number }, UsageReport> = {
  name: 'usage',
  async run(installation, { site, days }, say) {
    const siteId = await chooseSite(installation, site, say)
    return installation.sites.use(siteId, (open) => {
      open.requireHere()
      return usageReport(open.store, days)
    })
  },
}

/** The report as a terminal shows it. */
export function usageText({ from, to, total, byModel, today }: UsageReport): string {
  const rows = [
    ['', 'answers', 'in quotes', 'cut', 'faults', 'withheld', 'tokens in', 'cached', 'out', 'US$'],
    ...byModel.map((row) => [row.model ?? 'no model', ...cellsOf(row)]),
    ['all', ...cellsOf(total)],
  ]
  const widths = rows[0]?.map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0))) ?? []
  const table = rows.map((row) =>
    row
      .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  const left = `today ${count(today.usedTokens)} of ${count(today.limitTokens)} tokens`
  const unpriced = total.unpriced > 0 ? [`${total.unpriced} calls have no price: see --prices.`] : []
  return [`${from} to ${to}, ${left}`, '', ...table, ...unpriced].join('\n')
}

function cellsOf({ answers, fallbacks, cut, faults, withheld, tokens, costMicros }: UsageTotals): string[] {
  const { input, cacheRead, cacheWrite, output } = tokens
  const counts = [answers, fallbacks, cut, faults, withheld, input + cacheWrite, cacheRead, output]
  return [...counts.map(count), (costMicros / 1_000_000).toFixed(4)]
}

const count = (n: number) => n.toLocaleString('en')
