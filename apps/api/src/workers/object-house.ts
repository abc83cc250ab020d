import { makeSiteKey } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { findMove, holdOn, readExportHeader, startArriving } from '@baton/store'
import { openSiteStorage } from '@baton/store/durable-object'
import { giveLines } from '../moving/give-lines.ts'
import type { Arrival } from '../moving/house.ts'
import { comeBack, leaveHouse } from '../moving/leave-house.ts'
import { takeFirstLine, takeLines } from '../moving/take-lines.ts'
import type { OpenSite } from '../sites/open-site.ts'
import type { Sites } from '../sites/sites.ts'
import type { ObjectContext } from './platform.ts'

/** What a site's object does when its site leaves or arrives. */
export interface HouseMethods {
  openExport(input: { move: boolean }): Promise<{ token: string }>
  exportPage(input: {
    token: string
    after: string | null
    name: string
  }): Promise<{ lines: string[]; done: boolean }>
  closeExport(input: { token: string }): Promise<void>
  openImport(input: { line: string }): Promise<Arrival>
  importLines(input: { lines: string[] }): Promise<{ position: number; done: boolean }>
  reopen(input: { nowhereElse: boolean }): Promise<void>
}

export interface ObjectHouse {
  storage: ObjectContext['storage']
  sites: Sites
  secret: Uint8Array
  siteId: () => SiteId
}

// There is no second copy of an object to read from: it answers nobody while it is copied, and is asked page by page.
const HOLD_MS = 30_000

/** The doors of the house that one object is. */
export function houseMethods({ storage, sites, secret, siteId }: ObjectHouse): HouseMethods {
  const use = <T>(work: (site: OpenSite) => T | Promise<T>) => sites.use(siteId(), work)
  return {
    async openExport({ move }) {
      const { token } = await leaveHouse(sites, siteId(), { holdMs: move ? null : HOLD_MS })
      return { token }
    },
    exportPage: ({ token, after, name }) =>
      use(({ id, store }) => {
        holdOn(store, token, store.now() + HOLD_MS)
        return giveLines(store, { token, siteId: id, name, siteKey: makeSiteKey(secret, id) }, after)
      }),
    closeExport: ({ token }) =>
      use(async (site) => {
        const move = findMove(site.store)
        if (move?.token === token && move.until !== null) await site.settleIn(move)
      }),
    async openImport({ line }) {
      const { siteId: id, name, siteKey } = readExportHeader(line)
      if (!storage.kv.get('site')) {
        // Both are written at once: an object that is a site is shut until its site is whole.
        startArriving(openSiteStorage(storage), line)
        storage.kv.put('site', id)
      }
      const position = await use((site) => takeFirstLine(site, line))
      return { siteId: id, name, position, keyHolds: makeSiteKey(secret, id) === siteKey }
    },
    importLines: ({ lines }) => use((site) => takeLines(site, lines)),
    reopen: ({ nowhereElse }) => use((site) => comeBack(site, { nowhereElse })),
  }
}
