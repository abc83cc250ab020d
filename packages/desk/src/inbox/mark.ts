import type { Conversation, ConversationId, Priority } from '@baton/contracts'
import { addTag, appendFact, removeTag, type SiteStore, updateConversation } from '@baton/store'
import { conversationForStaff, conversationSummary } from '../conversation-of.ts'

/** Files a conversation under tags or takes it from them, and says how much it matters. Who answers stays as it is. */
export function mark(
  store: SiteStore,
  input: { conversationId: ConversationId; addTags?: string[]; removeTags?: string[]; priority?: Priority },
): Conversation {
  return store.transaction(() => {
    const row = conversationForStaff(store, input.conversationId)
    for (const name of input.addTags ?? []) addTag(store, row.id, name)
    for (const name of input.removeTags ?? []) removeTag(store, row.id, name)
    if (input.priority) updateConversation(store, row.id, { priority: input.priority })
    appendFact(store, { conversationId: row.id, visitorId: null, fact: { type: 'conversation.marked' } })
    return conversationSummary(store, row.id)
  })
}
