import { LOCAL, type SiteEntry } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { readSettings, updateSettings } from '@baton/store'
import { openSiteFile } from '@baton/store/node'
import type { Installation } from '../node/installation.ts'
import { type ChangedAgent, changeAgent } from '../sites/change-agent.ts'

export interface NewSite extends Omit<SiteEntry, 'placement'> {
  origins: string[]
  testMode: boolean
}

/** What a machine does for the others. */
export interface MachineMethods {
  /** How many sites it holds. That it answers says that it is up. */
  countSites(): Promise<number>
  /** Makes the file of a site that the directory has placed here. */
  makeSite(site: NewSite): Promise<void>
  changeAgent(siteId: SiteId, agent: ChangedAgent): Promise<void>
}

/** The same over this machine's own folder. */
export function machineMethods({
  directory,
  folder,
  sites,
}: Pick<Installation, 'directory' | 'folder' | 'sites'>): MachineMethods {
  return {
    countSites: async () =>
      (await directory.listSites()).filter(({ placement }) => placement === LOCAL).length,
    async makeSite({ origins, testMode, ...entry }) {
      await directory.admitSite({ ...entry, placement: LOCAL })
      openSiteFile(folder.siteFile(entry.id)).close()
      await sites.use(entry.id, ({ store }) => {
        const appearance = { ...readSettings(store).appearance, name: entry.name.slice(0, 60) }
        updateSettings(store, { origins, testMode, appearance })
      })
    },
    changeAgent: (siteId, agent) => sites.use(siteId, (site) => changeAgent(site, agent)),
  }
}
