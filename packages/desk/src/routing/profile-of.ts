import { type AgentId, type AgentProfile, BatonError } from '@baton/contracts'
import { listAgentProfiles, type SiteStore } from '@baton/store'

export function profileOf(store: SiteStore, agentId: AgentId): AgentProfile {
  const profile = listAgentProfiles(store).find(({ id }) => id === agentId)
  if (!profile) throw new BatonError('agent.not_found')
  return profile
}
