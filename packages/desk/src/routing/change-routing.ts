import {
  type AgentId,
  type AgentProfile,
  type AgentTraits,
  BatonError,
  type RoutingSettings,
} from '@baton/contracts'
import {
  appendFact,
  findAgent,
  findTeam,
  type SiteStore,
  updateRouting as saveRouting,
  updateAgentProfile,
} from '@baton/store'
import { resetClocks } from './clocks.ts'
import { profileOf } from './profile-of.ts'
import { routeQueue, withdrawOffers, withdrawSurplus } from './route-queue.ts'

/** Changes offers, hours or clocks; what runs by them is set anew. */
export function updateRouting(store: SiteStore, change: Partial<RoutingSettings>): RoutingSettings {
  return store.transaction(() => {
    const routing = saveRouting(store, change)
    if (!routing.offers) withdrawOffers(store)
    resetClocks(store)
    routeQueue(store)
    return routing
  })
}

/** What an agent knows and how much they can hold. Offers beyond their room are withdrawn. */
export function updateTraits(store: SiteStore, agentId: AgentId, change: Partial<AgentTraits>): AgentProfile {
  return store.transaction(() => {
    if (!findAgent(store, agentId)) throw new BatonError('agent.not_found')
    if (change.teamIds?.some((id) => !findTeam(store, id))) throw new BatonError('team.not_found')
    updateAgentProfile(store, agentId, change)
    appendFact(store, { conversationId: null, visitorId: null, fact: { type: 'agent.changed', agentId } })
    withdrawSurplus(store, agentId)
    routeQueue(store)
    return profileOf(store, agentId)
  })
}
