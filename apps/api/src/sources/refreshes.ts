import type { SourceId } from '@baton/contracts'

/** The sources of a site that are being read in this process, each at most once at a time. */
export class Refreshes {
  readonly #going = new Map<SourceId, { abort: AbortController; end: Promise<unknown> }>()

  get size(): number {
    return this.#going.size
  }

  /** Begins to read a source; null when it is being read already. `work` ends early when the site closes. */
  start<T>(id: SourceId, work: (signal: AbortSignal) => Promise<T>): Promise<T> | null {
    if (this.#going.has(id)) return null
    const abort = new AbortController()
    const end = work(abort.signal).finally(() => this.#going.delete(id))
    this.#going.set(id, { abort, end })
    return end
  }

  /** Ends them all: what is written stays, and the next refresh does the rest. */
  async stop(): Promise<void> {
    const going = [...this.#going.values()]
    for (const { abort } of going) abort.abort(new Error('The site is closing.'))
    await Promise.allSettled(going.map(({ end }) => end))
  }
}
