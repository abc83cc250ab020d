import type { TokenBudget, TokenReservation } from '@baton/assistant'
import type { VisitorId } from '@baton/contracts'
import {
  countUsage,
  findMove,
  type ReservationRow,
  type RunRow,
  readSettings,
  reserveTokens,
  type SiteStore,
  settleTokens,
} from '@baton/store'

/** What one run may spend, by the site's limits. A site that moves house spends nothing and counts nothing. */
export function runBudget(store: SiteStore, run: RunRow, visitorId: VisitorId): TokenBudget {
  return {
    reserve(tokens) {
      if (findMove(store)) return null
      const request = { runId: run.id, visitorId, addressKey: run.addressKey, tokens }
      const held = reserveTokens(store, request, readSettings(store).assistant.tokensADay)
      return held && { settle: settleOnce(store, held) }
    },
  }
}

/** Counts what was used in the place of what was reserved, once. */
export function settleOnce(store: SiteStore, held: ReservationRow): TokenReservation['settle'] {
  let settled = false
  return ({ model, usage, costMicros }) => {
    if (settled || findMove(store)) return
    settled = true
    const { input, cacheRead, cacheWrite, output } = usage
    const tokens = input + cacheRead + cacheWrite + output
    store.transaction(() => {
      settleTokens(store, held, tokens)
      const unpriced = tokens > 0 && costMicros === null ? 1 : 0
      if (tokens > 0) countUsage(store, model, { ...usage, costMicros: costMicros ?? 0, unpriced })
    })
  }
}
