import { BatonError, type ConversationId, type MessageId, type VisitorId } from '@baton/contracts'
import {
  type AgentRow,
  appendFact,
  type ConversationRow,
  findPlace,
  newestVisitorText,
  type SiteStore,
  updateConversation,
} from '@baton/store'
import { conversationForStaff, conversationOfVisitor } from '../conversation-of.ts'
import { isBlocked, isMet } from './typing.ts'

/**
 * A visitor has had a message of their conversation on the screen. It never goes back, and it touches nothing else:
 * no clock, no epoch, no place in a list. A message of another conversation, or a note, is `message.not_found`.
 */
export function markReadByVisitor(
  store: SiteStore,
  input: { visitorId: VisitorId; conversationId: ConversationId; messageId: MessageId },
): void {
  store.transaction(() => {
    const { visitorId, messageId } = input
    const row = conversationOfVisitor(store, input.conversationId, visitorId)
    const place = findPlace(store, row.id, messageId)
    if (!place || place.kind === 'note') throw new BatonError('message.not_found')
    if (isBlocked(store, visitorId) || !isBehind(store, row, row.visitorReadUpTo, place.position)) return
    updateConversation(store, row.id, { visitorReadUpTo: messageId, visitorReadAt: store.now() })
    appendFact(store, {
      conversationId: row.id,
      visitorId: null,
      fact: { type: 'conversation.read_by_visitor' },
    })
  })
}

/**
 * An agent has had a message on the screen, and so what the visitor wrote above it. The visitor is told of who answers
 * them, and of anybody while they wait for a person; who only looks in leaves no mark. It never goes back.
 */
export function markReadByAgent(
  store: SiteStore,
  input: { agent: AgentRow; conversationId: ConversationId; messageId: MessageId },
): void {
  store.transaction(() => {
    const row = conversationForStaff(store, input.conversationId)
    const place = findPlace(store, row.id, input.messageId)
    if (!place) throw new BatonError('message.not_found')
    if (!isMet(store, row, input.agent)) return
    const read = newestVisitorText(store, row.id, place.position)
    if (!read || !isBehind(store, row, row.agentReadUpTo, read.position)) return
    updateConversation(store, row.id, { agentReadUpTo: read.id, agentReadAt: store.now() })
    appendFact(store, {
      conversationId: row.id,
      visitorId: row.visitorId,
      fact: { type: 'conversation.read_by_agent' },
    })
  })
}

const isBehind = (store: SiteStore, row: ConversationRow, known: MessageId | null, position: number) =>
  known === null || (findPlace(store, row.id, known)?.position ?? 0) < position
