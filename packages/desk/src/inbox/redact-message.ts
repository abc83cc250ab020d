import { BatonError, type Conversation, type MessageId } from '@baton/contracts'
import {
  appendFact,
  findConversation,
  findMessage,
  forgetWords,
  type SiteStore,
  withdrawMessage,
} from '@baton/store'
import { conversationSummary } from '../conversation-of.ts'

/**
 * Takes the words of a message away for everybody, and where they were repeated: in the search, the handoff's card and
 * what the assistant looked for. A tombstone stays. Again changes nothing; a notice of the system is no such message.
 */
export function redactMessage(store: SiteStore, { messageId }: { messageId: MessageId }): Conversation {
  return store.transaction(() => {
    const message = findMessage(store, messageId)
    const row = message && findConversation(store, message.conversationId)
    if (!row || message.kind === 'notice') throw new BatonError('message.not_found')
    if (message.state === 'withdrawn') return conversationSummary(store, row.id)
    withdrawMessage(store, message.id)
    forgetWords(store, row.id, message)
    appendFact(store, {
      conversationId: row.id,
      visitorId: message.kind === 'note' ? null : row.visitorId,
      fact: { type: 'message.withdrawn', messageId: message.id },
    })
    return conversationSummary(store, row.id)
  })
}
