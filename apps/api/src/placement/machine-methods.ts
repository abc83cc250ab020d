import { existsSync, rmSync } from 'node:fs'
import { LOCAL, type SiteEntry } from '@baton/accounts'
import { BatonError, type SiteId } from '@baton/contracts'
import { findMove, readSettings, updateSettings } from '@baton/store'
import { openSiteFile } from '@baton/store/node'
import type { House } from '../moving/house.ts'
import type { Installation } from '../node/installation.ts'
import { type ChangedAgent, changeAgent } from '../sites/change-agent.ts'
import { noteOfOperator, type OperatorNote } from '../sites/note-of-operator.ts'

export interface NewSite extends Omit<SiteEntry, 'placement'> {
  origins: string[]
  testMode: boolean
}

/** `here`: it lives on this machine. `none`: it is not this machine's, whatever file may lie there. */
export type SiteState = 'here' | 'leaving' | 'arriving' | 'none'

/** What a machine does for the others. */
export interface MachineMethods {
  /** How many sites it holds. That it answers says that it is up. */
  countSites(): Promise<number>
  /** Makes the file of a site that the directory has placed here. */
  makeSite(site: NewSite): Promise<void>
  changeAgent(siteId: SiteId, agent: ChangedAgent): Promise<void>
  /** Writes down in the site's audit log what the operator did from the command line. */
  noteOfOperator(siteId: SiteId, note: OperatorNote): Promise<void>
  stateOf(siteId: SiteId): Promise<SiteState>
  /** Removes the file of a site that has left and lives elsewhere now. Rejects with `move.refused` for any other. */
  forget(siteId: SiteId): Promise<void>
}

/** A machine of this installation, with the doors by which its sites come and go. */
export interface Machine extends MachineMethods, House {}

/** The placement, in the list of another machine than the directory's, of what it held and holds no more. */
export const ELSEWHERE = 'elsewhere'

/** The same over this machine's own folder. */
export function machineMethods({
  directory,
  folder,
  sites,
}: Pick<Installation, 'directory' | 'folder' | 'sites'>): MachineMethods {
  const isHere = async (siteId: SiteId) => (await directory.findSite(siteId))?.placement === LOCAL
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
    noteOfOperator: (siteId, note) => sites.use(siteId, ({ store }) => noteOfOperator(store, note)),
    async stateOf(siteId) {
      if (!(await isHere(siteId)) || !existsSync(folder.siteFile(siteId))) return 'none'
      return sites.use(siteId, ({ store }) => findMove(store)?.state ?? 'here')
    },
    async forget(siteId) {
      const file = folder.siteFile(siteId)
      if (existsSync(file)) {
        requireLeft(file, siteId)
        await sites.dismiss(siteId)
        for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
      }
      if (await isHere(siteId)) await directory.placeSite(siteId, ELSEWHERE)
    },
  }
}

/** Opened beside the site's own handle: by now the directory may say already that it is elsewhere. */
function requireLeft(file: string, siteId: SiteId): void {
  const store = openSiteFile(file)
  try {
    if (findMove(store)?.state === 'leaving') return
  } finally {
    store.close()
  }
  throw new BatonError('move.refused', { message: `${siteId} has not left from here: its file stays.` })
}
