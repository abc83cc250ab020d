import type { TokenBudget } from '@baton/assistant'
import { findMove, readSettings, reserveTokens, type SiteStore } from '@baton/store'
import { settleOnce } from '../run-budget.ts'

/** What is written for staff spends what the site has left for the day. A site that moves house spends nothing. */
export function staffBudget(store: SiteStore): TokenBudget {
  return {
    reserve(tokens) {
      if (findMove(store)) return null
      const request = { runId: null, visitorId: null, addressKey: null, tokens }
      const held = reserveTokens(store, request, readSettings(store).assistant.tokensADay)
      return held && { settle: settleOnce(store, held) }
    },
  }
}
