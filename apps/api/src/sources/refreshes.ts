import type { SourceId } from '@baton/contracts'

/** A refresh whose process has died is begun anew after this. */
export const REFRESH_LEASE_MS = 60 * 60_000

/** The sources of a site that are being read in this process, each at most once at a time. */
export class Refreshes {
  readonly #going = new Map<SourceId, { abort: AbortController; end: Promise<unknown> }>()

  get size(): number {
    return this.#going.size
  }

  /** Begins to read a source; null when it is being read already. `work` ends early when its signal says so. */
  start<T>(id: SourceId, work: (signal: AbortSignal) => Promise<T>): Promise<T> | null {
    if (this.#going.has(id)) return null
    const abort = new AbortController()
    const end = work(abort.signal).finally(() => this.#going.delete(id))
    this.#going.set(id, { abort, end })
    return end
  }

  /** Ends the reading of one source, or of all: what is written stays, and the next refresh does the rest. */
  async stop(id?: SourceId): Promise<void> {
    const going = [...this.#going].filter(([one]) => id === undefined || one === id)
    for (const [, { abort }] of going) abort.abort(new Error('Stopped.'))
    await Promise.allSettled(going.map(([, { end }]) => end))
  }
}
