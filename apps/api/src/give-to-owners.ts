import type { Directory } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'

/** Who owns a site of this installation owns the new one too; before the first sign-up that is nobody. */
export async function giveToOwners(directory: Directory, siteId: SiteId): Promise<void> {
  for (const agentId of await directory.listOwners())
    await directory.addMembership({ agentId, siteId, role: 'owner' })
}
