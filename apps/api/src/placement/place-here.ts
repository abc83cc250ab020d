import type { SiteId } from '@baton/contracts'
import { giveToOwners } from '../give-to-owners.ts'
import type { Installation } from '../node/installation.ts'
import { requireNotElsewhere } from './require-not-elsewhere.ts'

/**
 * Tells the directory that a site which has arrived lives on this machine; before anybody is served here. Rejects with
 * `move.refused` when it lives on another one by now.
 */
export async function placeHere(installation: Installation, siteId: SiteId): Promise<void> {
  const { directory, home, machine } = installation
  await requireNotElsewhere(installation, siteId)
  const site = await directory.findSite(siteId)
  const known = await home.findSite(siteId)
  if (known || !site) return void (await home.placeSite(siteId, machine))
  await home.admitSite({ ...site, placement: machine, wakeAt: null })
  await giveToOwners(home, siteId)
}
