import type { SiteId } from '@baton/contracts'
import { giveToOwners } from '../give-to-owners.ts'
import type { Installation } from '../node/installation.ts'

/** Tells the directory that a site which has arrived lives on this machine; before anybody is served here. */
export async function placeHere(
  {
    directory,
    home,
    homeAddress,
    machine,
  }: Pick<Installation, 'directory' | 'home' | 'homeAddress' | 'machine'>,
  siteId: SiteId,
): Promise<void> {
  if (homeAddress === null) return
  const site = await directory.findSite(siteId)
  const known = await home.findSite(siteId)
  if (known || !site) return void (await home.placeSite(siteId, machine))
  await home.admitSite({ ...site, placement: machine, wakeAt: null })
  await giveToOwners(home, siteId)
}
