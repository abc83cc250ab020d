import type { ErrorCode, VisitorId, VisitorSession } from '@baton/contracts'

/** One visitor's tokens: access tokens that can be ended, and refresh tokens that are good once and a little longer. */
export class MiniatureTokens {
  #count = 0
  /** Whether each has ended. Ended ones are swept at the next refresh, and unknown from then on. */
  #access = new Map<string, boolean>()
  #revoked = false
  /** The newest refresh token, and the one before while its successor was not used. */
  #good: string[] = []
  sessions = 0
  refreshes = 0

  start(): VisitorSession {
    this.sessions++
    this.#revoked = false
    this.#good = []
    return this.#issue()
  }

  /** Undefined when the token is not good: the whole family ends. */
  refresh(token: string): VisitorSession | undefined {
    this.refreshes++
    if (this.#revoked || !this.#good.includes(token)) {
      this.revoke()
      return undefined
    }
    this.#good = [token]
    for (const [access, ended] of this.#access) if (ended) this.#access.delete(access)
    return this.#issue()
  }

  problemOf(header: string | undefined): ErrorCode | undefined {
    const token = header?.replace('Bearer ', '')
    const ended = this.#access.get(token ?? '')
    if (ended === undefined) return 'session.required'
    if (this.#revoked) return 'session.revoked'
    return ended ? 'session.expired' : undefined
  }

  expireAccess() {
    for (const token of this.#access.keys()) this.#access.set(token, true)
  }

  revoke() {
    this.#revoked = true
    this.#good = []
  }

  #issue(): VisitorSession {
    const accessToken = `access${++this.#count}`
    const refreshToken = `refresh${this.#count}`
    this.#access.set(accessToken, false)
    this.#good.push(refreshToken)
    return {
      visitorId: 'vis_1' as VisitorId,
      accessToken,
      refreshToken,
      accessExpiresAt: Date.now() + 900_000,
    }
  }
}
