import type { AgentId, AgentProfile, HandoffId, OfferResult } from '@baton/contracts'
import {
  appendFact,
  dropJob,
  endOffer,
  findConversation,
  findHandoff,
  findLiveOffer,
  findTeam,
  type HandoffRow,
  insertOffer,
  lastAgentOf,
  listAgentProfiles,
  listLiveOffers,
  listOffers,
  listUnoffered,
  type OfferRow,
  readRouting,
  type SiteStore,
  scheduleJob,
  updateAgentProfile,
  updateHandoff,
} from '@baton/store'
import { OFFER_LEASE_MS } from '../timing.ts'
import { hasRoom, type Pick, pickAgent, type Wish } from './pick-agent.ts'

/** As many as one transaction looks at; who is behind them comes with the next change. */
const MOST_AT_ONCE = 50

/**
 * Offers each handoff that waits to the agent who fits best, inside the caller's transaction, as far as there is room.
 * Changes nothing where the site makes no offers.
 */
export function routeQueue(store: SiteStore): void {
  if (!readRouting(store).offers) return
  const agents = listAgentProfiles(store)
  const teamIds = [...new Set(agents.filter(hasRoom).flatMap((agent) => agent.teamIds))]
  if (!agents.some(hasRoom)) return
  for (const handoff of listUnoffered(store, { teamIds, limit: MOST_AT_ONCE })) {
    const picked = pickAgent(agents, wishOf(store, handoff))
    if (picked) makeOffer(store, handoff, picked, agents)
    if (!agents.some(hasRoom)) return
  }
}

function wishOf(store: SiteStore, handoff: HandoffRow): Wish {
  const conversation = findConversation(store, handoff.conversationId)
  const offers = listOffers(store, handoff.id)
  const passed = new Map<AgentId, number>()
  for (const { agentId, result } of offers)
    if (result === 'expired') passed.set(agentId, (passed.get(agentId) ?? 0) + 1)
  return {
    teamId: handoff.teamId,
    teamName: handoff.teamId && (findTeam(store, handoff.teamId)?.name ?? null),
    language: conversation?.language ?? null,
    text: [handoff.summary, ...handoff.tried.flatMap(({ sources }) => sources)].join('\n'),
    lastAgentId: conversation ? lastAgentOf(store, conversation.visitorId) : null,
    passed,
    declined: new Set(offers.filter(({ result }) => result === 'declined').map(({ agentId }) => agentId)),
  }
}

function makeOffer(store: SiteStore, handoff: HandoffRow, { agentId, why }: Pick, agents: AgentProfile[]) {
  const expiresAt = store.now() + OFFER_LEASE_MS
  insertOffer(store, { handoffId: handoff.id, agentId, why, expiresAt })
  updateAgentProfile(store, agentId, { offeredAt: store.now() })
  scheduleJob(store, 'offer.lease', handoff.id, expiresAt)
  tell(store, handoff, { type: 'offer.made', handoffId: handoff.id, agentId })
  const agent = agents.find(({ id }) => id === agentId)
  if (!agent) return
  agent.load += 1
  agent.offeredAt = store.now()
}

/** Ends the live offer of a handoff, if there is one, inside the caller's transaction. */
export function closeOffer(store: SiteStore, handoffId: HandoffId, result: OfferResult): void {
  const offer = findLiveOffer(store, handoffId)
  if (offer) close(store, offer, result)
}

/** Somebody has it now: their own offer is accepted, a colleague's withdrawn. Who has no room left is offered no more. */
export function settleOffers(store: SiteStore, handoffId: HandoffId, agentId: AgentId): void {
  const offer = findLiveOffer(store, handoffId)
  const isTheirs = offer?.agentId === agentId
  if (offer) close(store, offer, isTheirs ? 'accepted' : 'withdrawn')
  if (offer && isTheirs) updateHandoff(store, handoffId, { why: offer.why })
  updateAgentProfile(store, agentId, { passedOver: 0 })
}

/** Who has come to hold more than they have room for is offered nothing. */
export function withdrawSurplus(store: SiteStore, agentId: AgentId): void {
  const agent = listAgentProfiles(store).find(({ id }) => id === agentId)
  if (agent && agent.load > agent.capacity) withdrawOffers(store, agentId)
}

/** To one agent, or to all. */
export function withdrawOffers(store: SiteStore, agentId?: AgentId): void {
  for (const offer of listLiveOffers(store, agentId)) close(store, offer, 'withdrawn')
}

function close(store: SiteStore, offer: OfferRow, result: OfferResult): void {
  endOffer(store, offer.id, result)
  dropJob(store, 'offer.lease', offer.handoffId)
  const handoff = findHandoff(store, offer.handoffId)
  const { handoffId, agentId } = offer
  if (handoff) tell(store, handoff, { type: 'offer.ended', handoffId, agentId, result })
}

function tell(
  store: SiteStore,
  { conversationId }: HandoffRow,
  fact: Parameters<typeof appendFact>[1]['fact'],
) {
  // Who waits may know who is being asked.
  const visitorId = findConversation(store, conversationId)?.visitorId ?? null
  appendFact(store, { conversationId, visitorId, fact })
}
