import { type Activity, BatonError, type NewEvent, PAGE_EVENT, type VisitorId } from '@baton/contracts'
import {
  insertVisitorEvents,
  latestVisitorPage,
  readSettings,
  type SiteStore,
  takeFromBudget,
} from '@baton/store'
import { findOrderNumbers } from '@baton/understanding/find-order-numbers'
import { findPersonalData } from '@baton/understanding/find-personal-data'
import { mask } from '@baton/understanding/mask'
import { requireNotBlocked } from '../inbox/block-visitor.ts'

export const CALLS_A_MINUTE = 30
/** Numbers, and addresses of mail and machines; most of what is tracked has none and needs no closer look. */
const MAY_BE_PERSONAL = /[\p{N}@]|::/u

/**
 * Keeps what a page says that its visitor did. What the site masks in messages is masked here, and kept nowhere. A page
 * that they are on already is not told again.
 */
export function track(
  store: SiteStore,
  { visitorId, events }: { visitorId: VisitorId; events: NewEvent[] },
): void {
  store.transaction(() => {
    requireNotBlocked(store, visitorId)
    if (!takeFromBudget(store, `events ${visitorId}`, CALLS_A_MINUTE, 60_000))
      throw new BatonError('limit.events', { details: { retryAfterSeconds: 60 } })
    const now = store.now()
    const told = events.map(({ agoMs, ...event }) => ({ ...event, at: now - agoMs }))
    keep(store, visitorId, told)
  })
}

/** Where a visitor is, as their message says; inside the caller's transaction, and of no budget: messages have theirs. */
export function notePage(
  store: SiteStore,
  { visitorId, ...where }: { visitorId: VisitorId } & Pick<Activity, 'clientId' | 'pageUrl'>,
): void {
  keep(store, visitorId, [{ ...where, name: PAGE_EVENT, properties: {}, at: store.now() }])
}

function keep(store: SiteStore, visitorId: VisitorId, events: Activity[]): void {
  let page = latestVisitorPage(store, visitorId)
  const news = events
    .map((event) => maskEvent(store, event))
    .filter(({ name, pageUrl }) => {
      if (name !== PAGE_EVENT) return true
      const isNew = pageUrl !== page
      page = pageUrl
      return isNew
    })
  if (news.length > 0) insertVisitorEvents(store, visitorId, news)
}

function maskEvent(store: SiteStore, event: Activity): Activity {
  const { masking, orderNumbers } = readSettings(store).understanding
  if (masking.kinds.length === 0) return event
  let known: Record<string, string> = {}
  const hide = (text: string) => {
    if (!MAY_BE_PERSONAL.test(text)) return text
    const personal = findPersonalData(text, findOrderNumbers(text, orderNumbers))
    const masked = mask(
      text,
      personal.filter(({ kind }) => masking.kinds.includes(kind)),
      known,
    )
    known = masked.originals
    return masked.text
  }
  const hidden = Object.entries(event.properties).map(([key, value]) => [
    key,
    typeof value === 'string' ? hide(value) : value,
  ])
  return {
    ...event,
    name: hide(event.name),
    properties: Object.fromEntries(hidden),
    pageUrl: event.pageUrl && hide(event.pageUrl),
  }
}
