import { existsSync } from 'node:fs'
import { LOCAL, type SiteEntry } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { startLeaving } from '@baton/store'
import type { Installation } from '../node/installation.ts'
import type { Log } from '../node/log.ts'
import type { HomeMethods } from './home-methods.ts'
import { ELSEWHERE, type SiteState } from './machine-methods.ts'

type Home = Pick<HomeMethods, 'join' | 'findSite' | 'listSites' | 'admitSite' | 'placeSite'>

export interface FollowOptions {
  installation: Installation
  home: Home
  /** Where the other machines reach this one. */
  address: string
  log: Log
}

const LOOK_MS = 5_000

/**
 * Tells the directory that this machine is up, and after each absence of one of the two brings this machine's own list
 * of sites in line with it. While the directory does not answer, visitors are served by the list as it is. Returns a
 * function that stops it.
 */
export function followHome({ installation, home, address, log }: FollowOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let settledFor = ''
  let told = ''
  const look = async () => {
    const life = await home.join({ name: installation.machine, address })
    const problems = life === settledFor ? [] : await settlePlacement(installation, home)
    settledFor = problems.length === 0 ? life : ''
    return problems
  }
  const again = async () => {
    const problems = await look().catch((error) => {
      settledFor = ''
      return [`the directory: ${error}`]
    })
    // Each state is told once, however long it lasts.
    if (problems.join() !== told) log(problems.length > 0 ? 'warn' : 'info', 'placement', { problems })
    told = problems.join()
    if (stopped) return
    timer = setTimeout(again, LOOK_MS)
    timer.unref?.()
  }
  again()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/**
 * What was placed elsewhere meanwhile is served and woken there; what the directory has forgotten, it is told. Resolves
 * to what is amiss with single sites.
 */
async function settlePlacement(installation: Installation, home: Home): Promise<string[]> {
  const { directory, folder, machine } = installation
  const given = new Map((await home.listSites(machine)).map((site) => [site.id, site]))
  const problems: string[] = []
  for (const site of await directory.listSites(LOCAL)) {
    if (given.delete(site.id)) continue
    await settle(installation, home, site).catch((error) => problems.push(`${site.id}: ${error}`))
  }
  for (const site of given.values()) {
    if (!existsSync(folder.siteFile(site.id))) problems.push(`${site.id} is placed here and has no file`)
    // Woken at once, because nobody here knows when it must be awake.
    else await directory.admitSite({ ...site, placement: LOCAL, wakeAt: Date.now() })
  }
  return problems
}

/** The directory has another machine for a site that this one holds, or none. */
async function settle(installation: Installation, home: Home, site: SiteEntry): Promise<void> {
  const { directory, machine, machineOf, sites } = installation
  const { id } = site
  const placement = (await home.findSite(id))?.placement
  if (placement === machine) return
  const own = await machineOf(machine)
  const state = await own.stateOf(id)
  const there = await stateAt(installation, placement, id)
  if (state === 'leaving' && there === 'here') await own.forget(id)
  if (state !== 'here') return
  // The directory was restored from a backup that is older than what it was told.
  if (placement === undefined) await home.admitSite({ ...site, placement: machine, wakeAt: null })
  else if (there === 'none') await home.placeSite(id, machine)
  else {
    // Shut, so that it can be replaced: should it ever be placed here again, this is the older copy.
    await sites.use(id, ({ store }) => startLeaving(store, { until: null }))
    await directory.placeSite(id, ELSEWHERE)
    await sites.dismiss(id)
  }
}

async function stateAt(
  { machineOf }: Installation,
  placement: string | undefined,
  id: SiteId,
): Promise<SiteState | 'unknown'> {
  if (placement === undefined) return 'none'
  return machineOf(placement)
    .then((machine) => machine.stateOf(id))
    .catch(() => 'unknown')
}
