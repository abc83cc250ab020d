import type { Article } from '@baton/contracts'
import { shortDate } from '../state/time-words.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Nobody has touched it for so long that somebody should look. */
const OLD_MS = 365 * DAY_MS
/** Ends so soon that somebody should renew it. */
const SOON_MS = 14 * DAY_MS

export type Freshness = 'fresh' | 'old' | 'ends_soon' | 'ended' | 'not_yet'

type Dated = Pick<Article, 'updatedAt' | 'validFrom' | 'validUntil'>

/** Whether an article still says what is so, as far as its dates tell. */
export function freshnessOf({ updatedAt, validFrom, validUntil }: Dated, now: number): Freshness {
  if (validUntil !== null && validUntil < now) return 'ended'
  if (validFrom !== null && validFrom > now) return 'not_yet'
  if (validUntil !== null && validUntil < now + SOON_MS) return 'ends_soon'
  return updatedAt < now - OLD_MS ? 'old' : 'fresh'
}

/** What is old by now or ends soon, as a question to the server; the same for an hour, so that it is asked once. */
export function careQuery(now: number): string {
  const hour = Math.floor(now / HOUR_MS) * HOUR_MS
  return `oldBefore=${hour - OLD_MS}&endsBefore=${hour + SOON_MS}`
}

/** What to do about it, in one sentence; null where all is well. */
export function freshnessWords(dates: Dated, now: number): string | null {
  switch (freshnessOf(dates, now)) {
    case 'fresh':
      return null
    case 'old':
      return `Not changed since ${shortDate(dates.updatedAt)}. Read it once more; saving it makes it fresh.`
    case 'ends_soon':
      return `Ends on ${shortDate(dates.validUntil ?? 0)}. Nobody is shown it after that.`
    case 'ended':
      return `Ended on ${shortDate(dates.validUntil ?? 0)}. Nobody is shown it; change its dates or remove it.`
    case 'not_yet':
      return `Nobody is shown it before ${shortDate(dates.validFrom ?? 0)}.`
  }
}
