import { BatonError, type Conversation, type MessageId } from '@baton/contracts'
import {
  type AgentRow,
  appendAudit,
  appendFact,
  findConversation,
  findMessage,
  forgetOriginals,
  forgetWords,
  type SiteStore,
  withdrawMessage,
} from '@baton/store'
import { placeholdersIn } from '@baton/understanding/mask'
import { conversationSummary } from '../conversation-of.ts'

/**
 * Takes the words of a message away for everybody, and where they were repeated: in the search, the handoff's card and
 * what the assistant looked for; what was masked in them is gone for good. A tombstone stays, and a line of the audit
 * log. Again changes nothing; a notice of the system is no such message.
 */
export function redactMessage(
  store: SiteStore,
  { agent, messageId }: { agent: AgentRow; messageId: MessageId },
): Conversation {
  return store.transaction(() => {
    const message = findMessage(store, messageId)
    const row = message && findConversation(store, message.conversationId)
    if (!row || message.kind === 'notice') throw new BatonError('message.not_found')
    if (message.state === 'withdrawn') return conversationSummary(store, row.id)
    withdrawMessage(store, message.id)
    forgetWords(store, row.id, message)
    forgetOriginals(store, row.id, placeholdersIn(message.text))
    appendFact(store, {
      conversationId: row.id,
      visitorId: message.kind === 'note' ? null : row.visitorId,
      fact: { type: 'message.withdrawn', messageId: message.id },
    })
    appendAudit(store, {
      by: { agentId: agent.id, name: agent.name },
      action: 'message.redacted',
      about: message.id,
      details: { conversation: row.id, author: message.author.kind },
    })
    return conversationSummary(store, row.id)
  })
}
