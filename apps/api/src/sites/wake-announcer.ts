import type { SiteId } from '@baton/contracts'
import { MIN_JOB_DELAY_MS } from '@baton/desk'

/** What is asked of the directory. */
export interface WakeDirectory {
  /** Makes the wake earlier if it is later than `at` or missing. */
  announceWake(siteId: SiteId, at: number): Promise<void>
  setWake(siteId: SiteId, at: number | null): Promise<void>
}

/**
 * Tells the directory when a site must be awake, before the commit that plans it: a wake may come early, never late.
 * One directory write covers all commits of the following seconds.
 */
export class WakeAnnouncer {
  /** What the directory surely says: an upper bound of its wakeAt. */
  #announcedAt: number | null = null
  #writesUnderWay = 0
  #queue: Promise<unknown> = Promise.resolve()
  readonly #directory: WakeDirectory
  readonly #siteId: SiteId
  readonly #now: () => number

  constructor(directory: WakeDirectory, siteId: SiteId, now: () => number) {
    this.#directory = directory
    this.#siteId = siteId
    this.#now = now
  }

  /** Announces, then does the write. `work` begins in the same task as its announcement is known to stand. */
  async write<T>(work: () => T): Promise<T> {
    this.#writesUnderWay += 1
    try {
      await this.#inTurn(() => this.#announce())
      return work()
    } finally {
      this.#writesUnderWay -= 1
    }
  }

  /** After a wake: sets the exact next moment, or an earlier one while a write may still add a job. */
  settle(nextAt: () => number | null): Promise<void> {
    return this.#inTurn(async () => {
      const exact = nextAt()
      const soon = this.#now() + MIN_JOB_DELAY_MS
      const next = this.#writesUnderWay > 0 ? Math.min(exact ?? soon, soon) : exact
      // Until the directory has answered nobody knows which of the two it says.
      this.#announcedAt = null
      await this.#directory.setWake(this.#siteId, next)
      this.#announcedAt = next
    })
  }

  async #announce(): Promise<void> {
    const at = this.#now() + MIN_JOB_DELAY_MS
    if (this.#announcedAt !== null && this.#announcedAt <= at) return
    await this.#directory.announceWake(this.#siteId, at)
    this.#announcedAt = at
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work)
    this.#queue = turn.catch(() => {})
    return turn
  }
}
