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
  /** Set where a rule needs two sites side by side, which one Durable Object cannot hold. */
  sites?: 2
  /** Throws when the host breaks the rule. */
  run(host: Host): void
}
