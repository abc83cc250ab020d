import { BatonError } from '@baton/contracts'
import { normalizeIP } from '@better-auth/core/utils/ip'

const WINDOW_MS = 60_000
/** Guesses at one account from one address. */
const PER_ACCOUNT = 5
/** Guesses from one address at any account: room for an office behind one address. */
const PER_ADDRESS = 30
const MAX_KEYS = 50_000

/** Counts tries in this process's memory. A try counts when it starts, so that many at once cannot slip through. */
export class SignInLimit {
  readonly #tries = new Map<string, { count: number; endsAt: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Throws `limit.sign_in` when there were too many tries. IPv6 addresses count by their /64 block. */
  count(address: string, email: string): void {
    const block = blockOf(address)
    this.#count(block, PER_ADDRESS)
    this.#count(`${block} ${email}`, PER_ACCOUNT)
  }

  /** The password was right: its tries are forgotten, those of the address at other accounts are not. */
  forget(address: string, email: string): void {
    this.#tries.delete(`${blockOf(address)} ${email}`)
  }

  #count(key: string, most: number): void {
    const now = this.#now()
    const known = this.#tries.get(key)
    if (!known || known.endsAt <= now) {
      if (this.#tries.size >= MAX_KEYS) this.#makeRoom(now)
      this.#tries.set(key, { count: 1, endsAt: now + WINDOW_MS })
      return
    }
    if (known.count >= most)
      throw new BatonError('limit.sign_in', {
        details: { retryAfterSeconds: Math.ceil((known.endsAt - now) / 1000) },
      })
    known.count += 1
  }

  #makeRoom(now: number): void {
    for (const [key, { endsAt }] of this.#tries) {
      if (endsAt <= now || this.#tries.size >= MAX_KEYS) this.#tries.delete(key)
    }
  }
}

const blockOf = (address: string) => normalizeIP(address, { ipv6Subnet: 64 })
