import { existsSync } from 'node:fs'
import { LOCAL, type SiteEntry } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { startLeaving } from '@baton/store'
import type { Installation } from '../node/installation.ts'
import type { Log } from '../node/log.ts'
import type { HomeMethods } from './home-methods.ts'
import { ELSEWHERE } from './machine-methods.ts'

export interface FollowOptions {
  installation: Installation
  home: Pick<HomeMethods, 'join' | 'findSite'>
  /** Where the other machines reach this one. */
  address: string
  log: Log
}

const LOOK_MS = 5_000

/**
 * Keeps this machine's own list of sites as the directory has it. What was placed elsewhere while this machine was
 * away is served and woken there. While the directory does not answer, the list stays as it is and visitors are served
 * by it. Returns a function that stops it.
 */
export function followHome(options: FollowOptions): () => void {
  const { log } = options
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let wasUp = true
  const look = async () => {
    try {
      const missing = await settlePlacement(options)
      if (!wasUp) log('info', 'the directory answers again')
      for (const siteId of missing) log('warn', 'a site is placed here and its file is not', { siteId })
      wasUp = true
    } catch (error) {
      if (wasUp) log('warn', 'the directory does not answer', { error: String(error) })
      wasUp = false
    }
    if (stopped) return
    timer = setTimeout(look, LOOK_MS)
    timer.unref?.()
  }
  look()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/** Resolves to the sites that are placed here without a file. */
export async function settlePlacement({ installation, home, address }: FollowOptions): Promise<SiteId[]> {
  const { directory, folder, machine } = installation
  const mine = await home.join({ name: machine, address })
  const given = new Set(mine.map(({ id }) => id))
  const known = await directory.listSites()
  for (const site of known)
    if (site.placement === LOCAL && !given.has(site.id)) await letGo(installation, home, site)
  const held = new Set(known.filter(({ placement }) => placement === LOCAL).map(({ id }) => id))
  const missing: SiteId[] = []
  for (const site of mine) {
    if (held.has(site.id)) continue
    if (!existsSync(folder.siteFile(site.id))) missing.push(site.id)
    else await directory.admitSite({ ...site, placement: LOCAL })
  }
  return missing
}

async function letGo(
  { directory, machine, machineOf, sites }: Installation,
  home: Pick<HomeMethods, 'findSite'>,
  { id }: SiteEntry,
): Promise<void> {
  // One that the directory does not know yet is just arriving.
  const placement = (await home.findSite(id))?.placement ?? machine
  if (placement === machine) return
  const own = await machineOf(machine)
  const state = await own.stateOf(id)
  if (state === 'leaving') {
    const isThere = await machineOf(placement).then((other) => other.stateOf(id))
    if (isThere === 'here') await own.forget(id)
  } else if (state === 'here') {
    // Shut, so that it can be replaced: should it ever be placed here again, this is the older copy.
    await sites.use(id, ({ store }) => startLeaving(store, { until: null }))
    await directory.placeSite(id, ELSEWHERE)
    await sites.dismiss(id)
  }
}
