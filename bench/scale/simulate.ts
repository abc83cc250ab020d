import { type Arrival, agentsOf, type Load } from './load.ts'
import type { Costs } from './measure.ts'

/** What one machine goes through in the busiest hour. */
export interface MachineFigures {
  sites: number
  /** Of one core, in the busiest minute. */
  coreShare: number
  /** Of that, spent on opening sites that were closed. */
  openingShare: number
  /** Share of requests that found their site closed. */
  coldShare: number
  rssMb: number
  openFiles: number
  streams: number
  openSites: number
}

export interface SimulationOptions {
  load: Load
  shares: number[]
  arrivals: Iterable<Arrival>
  costs: Costs
  machines: number
  /** The machine of each site. */
  placement: number[]
  /** Idle sites that a machine keeps open. */
  keepOpen: number
}

const FILES_A_SITE = 3

/** As `baton site create` does it: to the machine with the fewest sites. */
export const inTurn = (shares: number[], machines: number): number[] =>
  shares.map((_, site) => site % machines)

/** As an operator may do it with `baton move`: the busiest first, each to the machine that has the least to do. */
export function byLoad(shares: number[], machines: number): number[] {
  const placement = new Array<number>(shares.length).fill(0)
  const loads = new Array<number>(machines).fill(0)
  const busiestFirst = shares.map((share, site) => ({ share, site })).sort((a, b) => b.share - a.share)
  for (const { share, site } of busiestFirst) {
    const machine = loads.indexOf(Math.min(...loads))
    placement[site] = machine
    loads[machine] = (loads[machine] ?? 0) + share
  }
  return placement
}

/** Plays the hour on so many machines. */
export function simulate(options: SimulationOptions): MachineFigures[] {
  const machines = Array.from({ length: options.machines }, () => new SimulatedMachine(options))
  const homeOf = (site: number) => machines[options.placement[site] ?? 0] as SimulatedMachine
  for (let site = 0; site < options.load.sites; site += 1) homeOf(site).give(site)
  for (const arrival of options.arrivals) homeOf(arrival.site).take(arrival)
  return machines.map((machine) => machine.figures())
}

class SimulatedMachine {
  readonly #options: SimulationOptions
  /** Sites that nobody listens at and that are open, the longest unused first. */
  readonly #idle = new Set<number>()
  readonly #listeners = new Map<number, number>()
  /** When visitors' streams end, in order, since all last as long. */
  readonly #ends: { at: number; site: number }[] = []
  #firstEnd = 0
  readonly #busyMs = new Float64Array(60)
  readonly #openingMs = new Float64Array(60)
  #sites = 0
  #streams = 0
  #requests = 0
  #cold = 0
  #most = { streams: 0, openSites: 0 }

  constructor(options: SimulationOptions) {
    this.#options = options
  }

  give(site: number): void {
    this.#sites += 1
    const agents = agentsOf(this.#options.load, this.#options.shares[site] ?? 0)
    if (agents === 0) return
    this.#listeners.set(site, agents)
    this.#streams += agents
  }

  take({ at, site, kind }: Arrival): void {
    this.#endStreams(at)
    const { load, costs } = this.#options
    const minute = Math.min(59, Math.floor(at / 60))
    this.#touch(site, minute)
    if (kind === 'view') {
      this.#spend(minute, costs.viewMs)
      return
    }
    const questions = load.questionsAConversation
    // A fact goes to the visitor whose it is and to every open inbox of the site.
    const hearers = agentsOf(load, this.#options.shares[site] ?? 0) + 1
    this.#spend(minute, costs.sessionMs + questions * costs.questionMs)
    this.#spend(minute, questions * costs.factsAQuestion * hearers * costs.factMs)
    this.#listeners.set(site, (this.#listeners.get(site) ?? 0) + 1)
    this.#idle.delete(site)
    this.#streams += 1
    this.#ends.push({ at: at + load.streamMinutes * 60, site })
    this.#noteMost()
  }

  figures(): MachineFigures {
    const { costs } = this.#options
    const pings = (this.#most.streams * costs.pingMs * 6) / 60_000
    const busiest = this.#busyMs.indexOf(Math.max(...this.#busyMs))
    const openFiles = this.#most.openSites * FILES_A_SITE + this.#most.streams + costs.idleFiles
    return {
      sites: this.#sites,
      coreShare: (this.#busyMs[busiest] ?? 0) / 60_000 + pings,
      openingShare: (this.#openingMs[busiest] ?? 0) / 60_000,
      coldShare: this.#cold / Math.max(1, this.#requests),
      rssMb: costs.idleMb + this.#most.openSites * costs.siteMb + this.#most.streams * costs.streamMb,
      openFiles,
      ...this.#most,
    }
  }

  #touch(site: number, minute: number): void {
    this.#requests += 1
    const isOpen = this.#idle.delete(site) || this.#listeners.has(site)
    if (!isOpen) {
      this.#cold += 1
      this.#spend(minute, this.#options.costs.openMs)
      this.#openingMs[minute] = (this.#openingMs[minute] ?? 0) + this.#options.costs.openMs
    }
    if (!this.#listeners.has(site)) this.#idle.add(site)
    this.#closeIdle()
    this.#noteMost()
  }

  #closeIdle(): void {
    for (const site of this.#idle) {
      if (this.#listeners.size + this.#idle.size <= this.#options.keepOpen) return
      this.#idle.delete(site)
    }
  }

  #endStreams(now: number): void {
    for (let end = this.#ends[this.#firstEnd]; end && end.at <= now; end = this.#ends[this.#firstEnd]) {
      this.#firstEnd += 1
      this.#streams -= 1
      const left = (this.#listeners.get(end.site) ?? 1) - 1
      if (left > 0) this.#listeners.set(end.site, left)
      else {
        this.#listeners.delete(end.site)
        this.#idle.add(end.site)
      }
    }
  }

  #spend(minute: number, ms: number): void {
    this.#busyMs[minute] = (this.#busyMs[minute] ?? 0) + ms
  }

  #noteMost(): void {
    const openSites = this.#listeners.size + this.#idle.size
    this.#most = {
      streams: Math.max(this.#most.streams, this.#streams),
      openSites: Math.max(this.#most.openSites, openSites),
    }
  }
}
