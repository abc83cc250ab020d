import type { AgentId, AgentProfile, Presence } from '@baton/contracts'
import { appendFact, type SiteStore, updateAgentProfile } from '@baton/store'
import { profileOf } from './profile-of.ts'
import { routeQueue, withdrawOffers } from './route-queue.ts'

/** An agent says that they are here, or not. Who is not has no offers; who is gets what waits. */
export function setPresence(store: SiteStore, agentId: AgentId, presence: Presence): AgentProfile {
  return store.transaction(() => {
    updateAgentProfile(store, agentId, { presence, passedOver: 0 })
    appendFact(store, { conversationId: null, visitorId: null, fact: { type: 'agent.changed', agentId } })
    if (presence !== 'online') withdrawOffers(store, agentId)
    routeQueue(store)
    return profileOf(store, agentId)
  })
}

/** Their first inbox was opened, or their last one closed. An offer to who is gone for a moment runs on. */
export function setConnected(store: SiteStore, agentId: AgentId, connected: boolean): void {
  store.transaction(() => {
    updateAgentProfile(store, agentId, { connectedAt: connected ? store.now() : null })
    if (connected) routeQueue(store)
  })
}
