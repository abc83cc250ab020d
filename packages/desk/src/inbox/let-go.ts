import type { AgentId } from '@baton/contracts'
import { appendFact, findAgent, listHeldBy, removeAgent, type SiteStore } from '@baton/store'
import { routeQueue, withdrawOffers } from '../routing/route-queue.ts'
import { transfer } from '../transfer.ts'

/** An agent leaves the site: what they hold waits for the others, and nothing is given to them any more. */
export function letGo(
  store: SiteStore,
  { agentId, agentsOnline }: { agentId: AgentId; agentsOnline: number },
): void {
  store.transaction(() => {
    const agent = findAgent(store, agentId)
    if (!agent) return
    removeAgent(store, agentId)
    withdrawOffers(store, agentId)
    for (const { id: conversationId, epoch } of listHeldBy(store, agentId)) {
      const reason = 'no longer on the team'
      transfer(store, { agent, conversationId, epoch, to: null, reason, agentsOnline })
    }
    routeQueue(store)
    appendFact(store, { conversationId: null, visitorId: null, fact: { type: 'agent.changed', agentId } })
  })
}
