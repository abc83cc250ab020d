import type { UsageReport } from '@baton/contracts'
import { readSettings, readUsage, type SiteStore, tokensUsedToday } from '@baton/store'

/** What a site used of models on the last so many days, and what it may still use today. */
export function usageReport(store: SiteStore, days: number): UsageReport {
  const limitTokens = readSettings(store).assistant.tokensADay.site
  return { ...readUsage(store, days), today: { usedTokens: tokensUsedToday(store), limitTokens } }
}
