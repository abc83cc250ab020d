import type { Directory } from '@baton/accounts'
import type { AgentId, SiteId } from '@baton/contracts'

/** Who owns a site of this installation owns the new one too; before the first sign-up that is nobody. */
export async function giveToOwners(directory: Directory, siteId: SiteId): Promise<void> {
  const owners = new Set<AgentId>()
  for (const site of await directory.listSites()) {
    for (const { agentId, role } of await directory.listAgents(site.id))
      if (role === 'owner') owners.add(agentId)
  }
  for (const agentId of owners) await directory.addMembership({ agentId, siteId, role: 'owner' })
}
