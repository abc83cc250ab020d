import type { AgentId, ConversationId } from '@baton/contracts'
import { dueJobs, insertVisitor, listAgentProfiles, readConversation } from '@baton/store'
import { requestHandoff, setConnected, startConversation, updateRouting } from '../index.ts'
import { Scene } from './scene.ts'

/** A site that makes offers, with Ana and Ben at their inboxes. */
export class RoutingScene extends Scene {
  constructor() {
    super()
    updateRouting(this.store, { offers: true })
    for (const { id } of [this.ana, this.ben]) setConnected(this.store, id, true)
  }

  /** A new visitor asks for a person. */
  ask(text = 'Where is my tent?', visitorId = insertVisitor(this.store, {}).id): ConversationId {
    const message = { clientId: this.newClientId(), text }
    const about = { visitorId, clientId: this.newClientId(), message }
    const { conversationId } = startConversation(this.store, about)
    requestHandoff(this.store, { visitorId, conversationId, agentsOnline: 1 })
    return conversationId
  }

  offeredTo(id: ConversationId): AgentId | null {
    return readConversation(this.store, id)?.offer?.agentId ?? null
  }

  /** Every job, whenever it is due. */
  planned() {
    const { time } = this
    this.time = Number.MAX_SAFE_INTEGER
    const jobs = dueJobs(this.store, 1000)
    this.time = time
    return jobs
  }

  /** Agents who hold, or are offered, more than they have room for. */
  overloaded(): AgentId[] {
    const over = listAgentProfiles(this.store).filter(({ load, capacity }) => load > capacity)
    return over.map(({ id }) => id)
  }
}
