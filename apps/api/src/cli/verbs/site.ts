import { Origin, type SiteId } from '@baton/contracts'
import { readSettings, updateSettings } from '@baton/store'
import { openSiteFile } from '@baton/store/node'
import { giveToOwners } from '../../give-to-owners.ts'
import { OperatorError, type Verb } from '../verb.ts'

export interface SiteCard {
  id: SiteId
  name: string
  key: string
  /** Of the running server; null while none runs. */
  endpoint: string | null
}

/** Makes a site: its row in the directory, its database, and its owners, who are the owners there are. */
export const createSite: Verb<{ name: string; origins: string[]; testMode?: boolean }, SiteCard> = {
  name: 'site-create',
  async run(installation, { name, origins, testMode = false }) {
    for (const origin of origins) {
      const parsed = Origin.safeParse(origin)
      if (!parsed.success)
        throw new OperatorError(`"${origin}" is not an origin. Wanted: ${parsed.error.issues[0]?.message}.`)
    }
    const { directory, folder } = installation
    const site = await directory.createSite({ name })
    openSiteFile(folder.siteFile(site.id)).close()
    await installation.sites.use(site.id, ({ store }) =>
      updateSettings(store, {
        origins,
        testMode,
        appearance: { ...readSettings(store).appearance, name: name.slice(0, 60) },
      }),
    )
    await giveToOwners(directory, site.id)
    return { id: site.id, name, key: installation.siteKey(site.id), endpoint: installation.origin }
  },
}

export const listSites: Verb<Record<string, never>, SiteCard[]> = {
  name: 'site-list',
  async run({ directory, siteKey, origin }) {
    const sites = await directory.listSites()
    return sites.map(({ id, name }) => ({ id, name, key: siteKey(id), endpoint: origin }))
  },
}
