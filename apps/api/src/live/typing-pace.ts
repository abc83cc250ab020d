import { BatonError } from '@baton/contracts'

const WINDOW_MS = 10_000
// Twice what a fast writer needs who starts, stops and sends: a client repeats itself each 3 s at most.
const MOST = 20
// Past this many writers those are forgotten whose window is over.
const MANY = 1_000

/** How often one writer may say that they type. In memory: nothing of it is worth a write. */
export class TypingPace {
  readonly #told = new Map<string, { until: number; times: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Throws `limit.typing` when it was said too often. */
  take(who: string): void {
    const now = this.#now()
    const told = this.#told.get(who)
    if (!told || told.until <= now) {
      if (this.#told.size >= MANY) this.#forget(now)
      this.#told.set(who, { until: now + WINDOW_MS, times: 1 })
      return
    }
    told.times += 1
    if (told.times > MOST)
      throw new BatonError('limit.typing', {
        details: { retryAfterSeconds: Math.ceil((told.until - now) / 1000) },
      })
  }

  #forget(now: number): void {
    for (const [who, { until }] of this.#told) if (until <= now) this.#told.delete(who)
  }
}
