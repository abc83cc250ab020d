import type { SiteStore } from '../site-store.ts'

/** What a host brings to be tried. Every rule gets a fresh one, with no site in it. */
export interface Host {
  /** The site of that name, made when it is new. */
  open(name: string): SiteStore
  /** Closes the site and opens it again, as after a restart. A host in memory gives back what is open. */
  reopen(name: string): SiteStore
  /** The clock that its sites were opened with. */
  clock: { now(): number; advance(ms: number): void }
}

export interface Rule {
  /** Its number in SPEC.md. */
  id: string
  title: string
  /** Throws when the host breaks the rule. */
  run(host: Host): void
  /** The same in steps, where a rule needs two sites and a host holds but one in each place, as a Durable Object does. */
  apart?: ApartStep[]
}

export interface ApartStep {
  site: string
  /** Gets what the step before returned, which has travelled as JSON. */
  run(store: SiteStore, told: unknown): unknown
}
