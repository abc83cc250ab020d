const WRONG_A_MINUTE = 10
const MINUTE_MS = 60_000
const MAX_KNOWN = 10_000

/**
 * Wrong operator tokens, counted by the neighbourhood that they came from. The directory's object holds it, being the
 * one that all Workers share; it begins anew when that object does.
 */
export class OperatorFence {
  readonly #now: () => number
  readonly #wrong = new Map<string, { count: number; until: number }>()

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Whether a token from there may be looked at: no more after ten wrong ones within a minute, right or wrong. */
  try({ block, isRight }: { block: string; isRight: boolean }): { isOpen: boolean; wrong: number } {
    const known = this.#wrong.get(block)
    const tries = known && known.until > this.#now() ? known : { count: 0, until: this.#now() + MINUTE_MS }
    const isOpen = tries.count < WRONG_A_MINUTE
    if (isRight) return { isOpen, wrong: tries.count }
    tries.count += 1
    this.#wrong.set(block, tries)
    if (this.#wrong.size > MAX_KNOWN) this.#forgetOldest()
    return { isOpen, wrong: tries.count }
  }

  #forgetOldest(): void {
    const [oldest] = this.#wrong.keys()
    if (oldest !== undefined) this.#wrong.delete(oldest)
  }
}
