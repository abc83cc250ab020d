import type { AgentId, Conversation, ConversationId, HandoffId } from '@baton/contracts'
import {
  type AgentRow,
  appendFact,
  dropJob,
  findAgentProfile,
  findHandoff,
  findLiveOffer,
  findOpenHandoff,
  listOffers,
  type SiteStore,
  scheduleJob,
  updateAgentProfile,
  updateHandoff,
} from '@baton/store'
import { conversationForStaff, conversationSummary } from '../conversation-of.ts'
import { closeOffer, routeQueue, withdrawOffers } from './route-queue.ts'

/** A handoff gets no more urgent than this. */
const HIGHEST_PRIORITY = 3
/** Staff are told each time that this many offers of one handoff were let pass. */
const ALERT_EVERY = 3
/** Who lets this many offers in a row run out is not there. */
const AWAY_AFTER = 2

/** An agent leaves an offer to the next one. Declining what one is not offered changes nothing. */
export function declineOffer(
  store: SiteStore,
  input: { agent: AgentRow; conversationId: ConversationId },
): Conversation {
  return store.transaction(() => {
    const { id } = conversationForStaff(store, input.conversationId)
    const handoff = findOpenHandoff(store, id)
    const offer = handoff && findLiveOffer(store, handoff.id)
    if (offer?.agentId === input.agent.id) {
      updateAgentProfile(store, input.agent.id, { passedOver: 0 })
      closeOffer(store, offer.handoffId, 'declined')
      passOver(store, offer.handoffId)
    }
    return conversationSummary(store, id)
  })
}

/** An offer has run out: the next agent is asked, and who does not look is away. */
export function expireOffer(store: SiteStore, handoffId: HandoffId): void {
  store.transaction(() => {
    const offer = findLiveOffer(store, handoffId)
    if (!offer) dropJob(store, 'offer.lease', handoffId)
    else if (offer.expiresAt > store.now()) scheduleJob(store, 'offer.lease', handoffId, offer.expiresAt)
    else {
      closeOffer(store, handoffId, 'expired')
      noteUnseen(store, offer.agentId)
      passOver(store, handoffId)
    }
  })
}

/** Makes it more urgent and asks the next. */
function passOver(store: SiteStore, handoffId: HandoffId): void {
  const handoff = findHandoff(store, handoffId)
  if (!handoff) return
  updateHandoff(store, handoffId, { priority: Math.min(HIGHEST_PRIORITY, handoff.priority + 1) })
  const offers = listOffers(store, handoffId).filter((offer) => offer.result !== 'withdrawn').length
  if (offers % ALERT_EVERY === 0)
    appendFact(store, {
      conversationId: handoff.conversationId,
      visitorId: null,
      fact: { type: 'handoff.passed_over', handoffId, offers },
    })
  routeQueue(store)
}

function noteUnseen(store: SiteStore, agentId: AgentId): void {
  const passedOver = findAgentProfile(store, agentId).passedOver + 1
  const isAway = passedOver >= AWAY_AFTER
  updateAgentProfile(store, agentId, isAway ? { presence: 'away', passedOver: 0 } : { passedOver })
  if (!isAway) return
  withdrawOffers(store, agentId)
  appendFact(store, { conversationId: null, visitorId: null, fact: { type: 'agent.changed', agentId } })
}
