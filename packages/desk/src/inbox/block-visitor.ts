import { BatonError, type VisitorId } from '@baton/contracts'
import {
  type AgentRow,
  appendAudit,
  appendFact,
  findVisitor,
  listVisitorConversations,
  type SiteStore,
  setBlocked,
} from '@baton/store'

/** What a visitor writes is refused from now on, or taken again. Their conversations stay as they are. */
export function blockVisitor(
  store: SiteStore,
  { agent, visitorId, blocked }: { agent: AgentRow; visitorId: VisitorId; blocked: boolean },
): void {
  store.transaction(() => {
    const visitor = findVisitor(store, visitorId)
    if (!visitor) throw new BatonError('visitor.not_found')
    if ((visitor.blockedAt !== null) === blocked) return
    setBlocked(store, visitorId, blocked)
    appendAudit(store, {
      by: { agentId: agent.id, name: agent.name },
      action: blocked ? 'visitor.blocked' : 'visitor.unblocked',
      about: visitorId,
    })
    for (const { id } of listVisitorConversations(store, visitorId))
      appendFact(store, { conversationId: id, visitorId: null, fact: { type: 'conversation.marked' } })
  })
}

export function requireNotBlocked(store: SiteStore, visitorId: VisitorId): void {
  if (findVisitor(store, visitorId)?.blockedAt) throw new BatonError('visitor.blocked')
}
