import type {
  Fact,
  Message,
  QueuePart,
  StaffFact,
  StoredFact,
  VisitorFact,
  VisitorId,
} from '@baton/contracts'
import {
  findConversation,
  findMessage,
  listVisitorConversations,
  readConversation,
  type SiteStore,
  toVisitorConversation,
} from '@baton/store'

/** A stored fact with its rows as they are now, as one visitor may see it; null for what is not theirs. */
export function toVisitorFact(store: SiteStore, stored: StoredFact): VisitorFact | null {
  const row = stored.conversationId ? findConversation(store, stored.conversationId) : undefined
  if (!row || stored.visitorSeq === null) return null
  return {
    cursor: stored.visitorSeq,
    type: stored.fact.type,
    at: stored.at,
    conversation: toVisitorConversation(store, row),
    ...idsOf(stored.fact),
    ...withMessage(store, stored.fact),
  }
}

/** Where a visitor stands in the queue, for each of their conversations that waits. */
export function placesOf(store: SiteStore, visitorId: VisitorId): QueuePart[] {
  const waiting = listVisitorConversations(store, visitorId).filter(({ control }) => control === 'queue')
  return waiting.map((row) => {
    const { id, queuePosition, waitMinutes, offeredTo } = toVisitorConversation(store, row)
    return { type: 'queue', conversationId: id, queuePosition, waitMinutes, offeredTo }
  })
}

// The hub hands one object to all who listen, in one tick: a hundred agents need its rows once.
const joined = new WeakMap<StoredFact, StaffFact>()

/** A stored fact with its rows as they are when it is first asked for, as all staff see it. */
export function toStaffFact(store: SiteStore, stored: StoredFact): StaffFact {
  const known = joined.get(stored)
  if (known) return known
  const fact = joinForStaff(store, stored)
  joined.set(stored, fact)
  return fact
}

function joinForStaff(store: SiteStore, stored: StoredFact): StaffFact {
  const conversation = stored.conversationId ? readConversation(store, stored.conversationId) : undefined
  return {
    cursor: stored.seq,
    type: stored.fact.type,
    at: stored.at,
    ...(conversation ? { conversation } : {}),
    ...idsOf(stored.fact),
    ...withMessage(store, stored.fact),
  }
}

function idsOf(
  fact: Fact,
): Pick<StaffFact, 'conversationId' | 'messageId' | 'runId' | 'handoffId' | 'articleId' | 'agentId'> {
  return {
    ...('conversationId' in fact ? { conversationId: fact.conversationId } : {}),
    ...('messageId' in fact ? { messageId: fact.messageId } : {}),
    ...('runId' in fact ? { runId: fact.runId } : {}),
    ...('handoffId' in fact ? { handoffId: fact.handoffId } : {}),
    ...('agentId' in fact ? { agentId: fact.agentId } : {}),
    ...('articleId' in fact ? { articleId: fact.articleId } : {}),
  }
}

function withMessage(store: SiteStore, fact: Fact): { message?: Message } {
  if (!('messageId' in fact) || fact.type === 'message.withdrawn') return {}
  const message = findMessage(store, fact.messageId)
  return message ? { message } : {}
}
