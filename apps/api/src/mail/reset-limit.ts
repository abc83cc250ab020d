const PAUSE_MS = 5 * 60_000
const MAX_KNOWN = 10_000

/** One mail for a new password in five minutes for each address, so that nobody's mailbox is filled by others. */
export class ResetLimit {
  readonly #sentAt = new Map<string, number>()

  /** True, and counted, when one may be sent now. */
  take(email: string, now = Date.now()): boolean {
    const before = this.#sentAt.get(email)
    if (before !== undefined && now - before < PAUSE_MS) return false
    this.#sentAt.delete(email)
    this.#sentAt.set(email, now)
    const [oldest] = this.#sentAt.keys()
    if (this.#sentAt.size > MAX_KNOWN && oldest !== undefined) this.#sentAt.delete(oldest)
    return true
  }
}
