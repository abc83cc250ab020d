import { BatonError, type SiteId } from '@baton/contracts'
import type { SiteStore } from '@baton/store'
import { OpenSite, type OpenSiteOptions } from './open-site.ts'

export interface SitesOptions extends Omit<OpenSiteOptions, 'id' | 'store'> {
  /** Opens the site's database; null when there is no such site. Must not make one. */
  open: (id: SiteId) => Promise<SiteStore | null>
  /** How many sites may stay open while nobody uses them. Default 200. */
  keepOpen?: number
}

const LOOKS = 16

/** Site id to open site. The least recently used idle ones are closed; one with a listener or a run never is. */
export class Sites {
  // A Map iterates in the order of insertion; using a site moves it to the end.
  readonly #sites = new Map<SiteId, Promise<OpenSite | null>>()
  readonly #open = new Map<SiteId, OpenSite>()
  /** Requests inside each site, or on their way into it: none may find its database closed. */
  readonly #users = new Map<SiteId, number>()
  readonly #options: SitesOptions
  #isClosing = false

  constructor(options: SitesOptions) {
    this.#options = options
  }

  get openCount(): number {
    return this.#open.size
  }

  get(): OpenSite[] {
    return [...this.#open.values()]
  }

  /** Lends a site for the length of `work`. Throws `site.not_found`, and `server.draining` once `close` was called. */
  async use<T>(id: SiteId, work: (site: OpenSite) => T | Promise<T>): Promise<T> {
    if (this.#isClosing) throw new BatonError('server.draining', { details: { retryAfterSeconds: 1 } })
    this.#count(id, 1)
    try {
      return await work(await this.#find(id))
    } finally {
      this.#count(id, -1)
      this.#closeIdle()
    }
  }

  /** True once nobody but the caller is inside the site, false when that takes longer. */
  async isAlone(id: SiteId, timeoutMs: number): Promise<boolean> {
    const until = performance.now() + timeoutMs
    while ((this.#users.get(id) ?? 0) > 1) {
      if (performance.now() >= until) return false
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return true
  }

  /** Ends streams, lets runs finish for at most `timeoutMs`, closes every database. */
  async close(timeoutMs: number): Promise<void> {
    this.#isClosing = true
    await Promise.allSettled(this.#sites.values())
    const sites = this.get()
    for (const site of sites) site.hub.end('draining')
    await Promise.all(
      sites.flatMap((site) => [
        site.refreshes.stop(),
        site.runs.stop(timeoutMs),
        site.messenger.drain(timeoutMs),
      ]),
    )
    for (const site of sites) {
      // Whoever was already on the way in may have begun to listen meanwhile.
      site.hub.end('draining')
      site.close()
    }
    this.#sites.clear()
    this.#open.clear()
  }

  /** Ends what goes on at a site and closes it: it lives elsewhere from now on. */
  async dismiss(id: SiteId, timeoutMs = 0): Promise<void> {
    const site = this.#open.get(id)
    if (!site) return
    site.hub.end('draining')
    await Promise.all([site.refreshes.stop(), site.runs.stop(timeoutMs)])
    this.#close(id, site)
  }

  async #find(id: SiteId): Promise<OpenSite> {
    const opening = this.#sites.get(id) ?? this.#start(id)
    this.#sites.delete(id)
    this.#sites.set(id, opening)
    const site = await opening.catch((error) => {
      this.#sites.delete(id)
      throw error
    })
    if (site) return site
    this.#sites.delete(id)
    throw new BatonError('site.not_found')
  }

  async #start(id: SiteId): Promise<OpenSite | null> {
    const { open, ...options } = this.#options
    const store = await open(id)
    if (!store) return null
    const site = new OpenSite({ ...options, id, store })
    this.#open.set(id, site)
    return site
  }

  #count(id: SiteId, change: 1 | -1): void {
    const users = (this.#users.get(id) ?? 0) + change
    if (users > 0) this.#users.set(id, users)
    else this.#users.delete(id)
  }

  /**
   * Looks at a few sites only, so that thousands with listeners cost a request nothing. One that is in use counts as
   * used just now, which brings the idle ones to the front.
   */
  #closeIdle(): void {
    const keepOpen = this.#options.keepOpen ?? 200
    for (let looks = 0; looks < LOOKS && this.#open.size > keepOpen; looks += 1) {
      const [oldest] = this.#sites
      if (!oldest) return
      const [id, opening] = oldest
      const site = this.#open.get(id)
      if (site?.isIdle && !this.#users.has(id)) this.#close(id, site)
      else {
        this.#sites.delete(id)
        this.#sites.set(id, opening)
      }
    }
  }

  #close(id: SiteId, site: OpenSite): void {
    site.close()
    this.#open.delete(id)
    this.#sites.delete(id)
  }
}
