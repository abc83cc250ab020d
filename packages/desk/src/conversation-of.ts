import { BatonError, type Conversation, type ConversationId, type VisitorId } from '@baton/contracts'
import {
  type ConversationRow,
  findAgent,
  findConversation,
  readConversation,
  type SiteStore,
} from '@baton/store'

/** The visitor's own conversation. Somebody else's is the same 404 as a missing one. */
export function conversationOfVisitor(
  store: SiteStore,
  id: ConversationId,
  visitorId: VisitorId,
): ConversationRow {
  const row = findConversation(store, id)
  if (!row || row.visitorId !== visitorId) throw new BatonError('conversation.not_found')
  return row
}

export function conversationForStaff(store: SiteStore, id: ConversationId): ConversationRow {
  const row = findConversation(store, id)
  if (!row) throw new BatonError('conversation.not_found')
  return row
}

/** As staff see it, after a verb has changed it. */
export function conversationSummary(store: SiteStore, id: ConversationId): Conversation {
  const conversation = readConversation(store, id)
  if (!conversation) throw new BatonError('conversation.not_found')
  return conversation
}

/** Compare-and-set: the verb goes ahead only under the epoch that its caller saw. */
export function requireEpoch(store: SiteStore, row: ConversationRow, epoch: number | undefined): void {
  if (row.epoch === epoch) return
  throw conflict(store, row)
}

/** Tells the loser of a race who won. */
export function conflict(store: SiteStore, row: ConversationRow): BatonError {
  const agentName =
    row.control === 'agent' && row.assigneeId ? (findAgent(store, row.assigneeId)?.name ?? null) : null
  return new BatonError('conversation.conflict', {
    message: agentName
      ? `${agentName} took this conversation.`
      : 'Somebody changed this conversation first. Look again.',
    details: { agentName, control: row.control, epoch: row.epoch, status: row.status },
  })
}
