import type { AgentId, ConversationId, MessageId, NotificationKind, StoredFact } from '@baton/contracts'
import { findConversation, findMessage, listAgents, readRouting, type SiteStore } from '@baton/store'

/** Somebody is to hear of something. */
export interface News {
  kind: NotificationKind
  conversationId: ConversationId
  agentIds: AgentId[]
  /** What it is about, where that is one message. */
  messageId?: MessageId
}

/** Who hears of a fact. Null for what nobody does, such as all that the assistant handles alone. */
export function whoHears(store: SiteStore, { conversationId, fact }: StoredFact): News | null {
  if (!conversationId) return null
  const news = (kind: NotificationKind, agentIds: AgentId[]) => ({ kind, conversationId, agentIds })
  switch (fact.type) {
    case 'handoff.requested':
      // Where the site makes offers the one who is asked hears of it.
      return readRouting(store).offers ? null : news('handoff', everybody(store))
    case 'offer.made':
      return news('handoff', [fact.agentId])
    case 'handoff.passed_over':
      return news('handoff', everybody(store))
    case 'handoff.overdue':
    case 'clock.missed': {
      const holder = findConversation(store, conversationId)?.assigneeId
      return news('deadline', holder ? [holder] : everybody(store))
    }
    case 'mention.created':
      return { ...news('mention', [fact.agentId]), messageId: fact.messageId }
    case 'message.created': {
      if (findMessage(store, fact.messageId)?.author.kind !== 'visitor') return null
      const row = findConversation(store, conversationId)
      return row?.control === 'agent' && row.assigneeId ? news('reply', [row.assigneeId]) : null
    }
    default:
      return null
  }
}

const everybody = (store: SiteStore): AgentId[] =>
  listAgents(store)
    .filter(({ role }) => role !== 'viewer')
    .map(({ id }) => id)
