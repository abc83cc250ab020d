import type { ConversationId, MessageTranslation } from '@baton/contracts'
import { listTranslations, type SiteStore } from '@baton/store'
import { conversationForStaff } from '../conversation-of.ts'

/** What is known of a conversation's messages in a language. Throws `conversation.not_found`. */
export function readTranslations(
  store: SiteStore,
  conversationId: ConversationId,
  language: string,
): MessageTranslation[] {
  return listTranslations(store, conversationForStaff(store, conversationId).id, language)
}
