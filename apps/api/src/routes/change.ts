import type { ConversationId } from '@baton/contracts'
import { latestSeq, type SiteStore } from '@baton/store'
import type { AppContext } from '../app-context.ts'
import { conversationIdOf } from './conversation-id.ts'

interface About {
  store: SiteStore
  conversationId: ConversationId
}

/** Runs a verb that changes one conversation and answers with what it is now. */
export async function change<T>(
  context: AppContext,
  verb: (about: About) => T,
): Promise<{ conversation: T; asOf: number }> {
  const { site } = context.var
  const conversationId = conversationIdOf(context)
  return written(site, (store) => ({ conversation: verb({ store, conversationId }) }))
}

/**
 * What a write did, with the newest fact of that moment: a cursor from after it may belong to another write, and who
 * reads would take that one's facts for known.
 */
export function written<T extends object>(
  site: AppContext['var']['site'],
  work: (store: SiteStore) => T,
): Promise<T & { asOf: number }> {
  return site.write((store) => ({ ...work(store), asOf: latestSeq(store) }))
}
