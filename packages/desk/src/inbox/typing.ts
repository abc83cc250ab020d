import type { ConversationId, MessageKind, VisitorId } from '@baton/contracts'
import { type AgentRow, type ConversationRow, findVisitor, type SiteStore } from '@baton/store'
import { conversationForStaff, conversationOfVisitor } from '../conversation-of.ts'

/** Whether staff hear that a visitor types in a conversation of their own. Of who is blocked they hear nothing. */
export function isVisitorHeard(
  store: SiteStore,
  { visitorId, conversationId }: { visitorId: VisitorId; conversationId: ConversationId },
): boolean {
  conversationOfVisitor(store, conversationId, visitorId)
  return !isBlocked(store, visitorId)
}

/** The visitor who hears that an agent types; null where only colleagues do. */
export function visitorWhoHears(
  store: SiteStore,
  {
    agent,
    conversationId,
    kind,
  }: { agent: AgentRow; conversationId: ConversationId; kind: Exclude<MessageKind, 'notice'> },
): VisitorId | null {
  const row = conversationForStaff(store, conversationId)
  return kind === 'text' && isMet(store, row, agent) ? row.visitorId : null
}

/** Whether a visitor knows of this agent: who answers them, or anybody while they wait for a person. */
export function isMet(store: SiteStore, row: ConversationRow, agent: AgentRow): boolean {
  const answers = row.control === 'agent' && row.assigneeId === agent.id
  const isWaiting = row.control === 'queue' && row.waitingSince !== null
  return (answers || isWaiting) && !isBlocked(store, row.visitorId)
}

export const isBlocked = (store: SiteStore, visitorId: VisitorId): boolean =>
  findVisitor(store, visitorId)?.blockedAt != null
