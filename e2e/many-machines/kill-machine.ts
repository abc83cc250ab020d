import { join } from 'node:path'
import Database from 'better-sqlite3'
import { newSeed, seeded, sleep } from '../chaos/seeded.ts'
import { inspectLog } from '../chaos/site-file.ts'
import { compareTalks, converse, openTalk, type Talk, type TalkFigures, until } from '../chaos/talk.ts'
import {
  type Installation,
  MACHINES,
  type MachineName,
  type PlacedSite,
  startInstallation,
} from './installation.ts'

export interface KillMachineOptions {
  haproxy: string
  /** Visitors of each site. */
  clients: number
  /** Sites that each machine begins with. Default 1. */
  sitesEach?: number
  turns?: number
  seed?: number
}

export interface KillMachineFigures extends TalkFigures {
  seed: number
  clients: number
  sites: number
  /** From the kill until the last of its sites was placed elsewhere. */
  awayMs: number
  /** Places in the logs where `seq` is not gapless. */
  gaps: number
  openRuns: number
  duplicates: number
  damage: number
  /** Sites whose file is not on exactly one machine. */
  strayFiles: number
  /** Visitors of other machines that were not served while the directory was down. */
  refusedWithoutDirectory: number
  /** How the proxy answered staff meanwhile. */
  staffWithoutDirectory: number
}

const ORIGIN = 'https://shop.example'

/**
 * Visitors talk through HAProxy to sites on three machines. One machine is killed with SIGKILL and its sites are carried
 * from its disk to the others; another site moves while it is served; the dead machine comes back; at last the
 * directory's own machine is killed.
 */
export async function killMachine(options: KillMachineOptions): Promise<KillMachineFigures> {
  const { haproxy, clients, sitesEach = 1, turns = 3, seed = newSeed() } = options
  const random = seeded(seed)
  const installation = await startInstallation(haproxy)
  const talks = new Map<string, Talk[]>()
  try {
    const sites = await makeSites(installation, sitesEach)
    const { origin: endpoint } = installation
    let n = 0
    for (const { key: siteKey } of sites) {
      const own = Array.from({ length: clients }, () => {
        n += 1
        return openTalk({ endpoint, origin: ORIGIN, siteKey, n, patienceMs: 12_000 })
      })
      talks.set(siteKey, own)
    }
    const all = [...talks.values()].flat()
    const talking = all.map(async (talk, index) => {
      await sleep(index * 30)
      await converse(talk, turns, random)
    })
    const written = () => all.reduce((sum, { sent }) => sum + sent.length, 0)
    await until(() => written() >= (all.length * turns) / 2, 60_000)
    const killedAt = performance.now()
    await installation.servers.b.kill()
    await saveFromDisk(installation, sites)
    const awayMs = Math.round(performance.now() - killedAt)
    const moved = sites.find(({ machine }) => machine === 'c')
    if (moved) await installation.baton('local', 'move', '--site', moved.id, '--to', 'local')
    await installation.restart('b')
    await Promise.all(talking)
    const figures = { messages: 0, answers: 0, identical: 0, lost: 0, twice: 0, disordered: 0, jumpsBack: 0 }
    for (const [siteKey, own] of talks)
      add(figures, await compareTalks(own, { endpoint, origin: ORIGIN, siteKey }))
    await until(() => installation.filesOf('b').length === 0, 10_000)
    for (const { client } of all) client.close()
    const withoutDirectory = await killDirectory(installation)
    return {
      ...{ seed, clients: all.length, sites: sites.length, awayMs },
      ...figures,
      ...inspectFiles(installation, sites),
      ...withoutDirectory,
    }
  } finally {
    for (const { client } of [...talks.values()].flat()) client.close()
    await installation.stop()
  }
}

async function makeSites({ baton, placement }: Installation, each: number): Promise<PlacedSite[]> {
  for (const machine of MACHINES)
    for (let n = 0; n < each; n += 1)
      await baton('local', 'site', 'create', `${machine}-${n}`, '--origin', ORIGIN, '--machine', machine)
  return placement()
}

/** What the README says of a machine that is dead and whose disk lives. */
async function saveFromDisk({ baton, folder }: Installation, sites: PlacedSite[]): Promise<void> {
  const targets: MachineName[] = ['c', 'local']
  for (const [index, { id }] of sites.filter(({ machine }) => machine === 'b').entries()) {
    const file = join(folder, `${id}.ndjson`)
    await baton('b', 'export', '--site', id, '--move', '--out', file)
    await baton(targets[index % 2] ?? 'c', 'import', file)
  }
}

async function killDirectory({ origin, placement, servers }: Installation) {
  const sites = await placement()
  await servers.local.kill()
  let refusedWithoutDirectory = 0
  for (const [n, { key }] of sites.filter(({ machine }) => machine === 'c').entries()) {
    const answer = await fetch(`${origin}/v1/sites/${key}/session`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/json', 'x-forwarded-for': `10.9.9.${n}` },
      body: '{}',
    })
    if (!answer.ok) refusedWithoutDirectory += 1
  }
  const staff = await fetch(`${origin}/v1/staff/me`, { headers: { cookie: 'baton=1' } })
  return { refusedWithoutDirectory, staffWithoutDirectory: staff.status }
}

function inspectFiles({ filesOf, folder }: Installation, sites: PlacedSite[]) {
  const found = { gaps: 0, openRuns: 0, duplicates: 0, damage: 0, strayFiles: 0 }
  for (const { id } of sites) {
    const holders = MACHINES.filter((machine) => filesOf(machine).includes(`${id}.db`))
    if (holders.length !== 1) found.strayFiles += 1
    for (const machine of holders) {
      const site = new Database(join(folder, machine, 'sites', `${id}.db`), { readonly: true })
      const { gaps, openRuns, duplicates, damage } = inspectLog(site)
      site.close()
      add(found, { gaps, openRuns, duplicates, damage: damage.length, strayFiles: 0 })
    }
  }
  return found
}

function add<Name extends string>(sums: Record<Name, number>, more: Record<Name, number>): void {
  for (const name of Object.keys(sums) as Name[]) sums[name] += more[name]
}
