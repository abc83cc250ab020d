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
  const conversation = await site.write((store) => verb({ store, conversationId }))
  return { conversation, asOf: latestSeq(site.store) }
}
