import type { Situation } from '@baton/assistant'
import { type ConversationRow, findAttributes, readRouting, type SiteStore } from '@baton/store'
import { isOpen } from '../routing/open-time.ts'

/** Where and when a visitor asks now, and who they are to the site. */
export function readSituation(
  store: SiteStore,
  { visitorId, channel }: Pick<ConversationRow, 'visitorId' | 'channel'>,
): Situation {
  const attributes = findAttributes(store, visitorId)
  return {
    channel,
    isOpen: isOpen(readRouting(store).hours, store.now()),
    isVerified: attributes !== undefined,
    attributes: attributes ?? {},
  }
}
