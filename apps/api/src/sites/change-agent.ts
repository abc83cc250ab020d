import type { AgentId, Role } from '@baton/contracts'
import { saveAgent } from '@baton/store'
import type { OpenSite } from './open-site.ts'

/** What a site keeps of an agent. */
export interface ChangedAgent {
  id: AgentId
  name: string
  role: Role
  generation: number
}

/** Grants of the generation before are refused from here on, and streams that live on one end. */
export function changeAgent({ store, hub }: OpenSite, agent: ChangedAgent): void {
  saveAgent(store, agent)
  hub.end('revoked', { agentId: agent.id })
}
