import type { ErrorCode, VisitorId, VisitorSession } from '@baton/contracts'

/** One visitor's tokens: access tokens that can be ended, and refresh tokens that are good once and a little longer. */
export class MiniatureTokens {
  #count = 0
  #access = new Set<string>()
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
    return this.#issue()
  }

  problemOf(header: string | undefined): ErrorCode | undefined {
    const token = header?.replace('Bearer ', '')
    if (!token) return 'session.required'
    if (this.#revoked) return 'session.revoked'
    return this.#access.has(token) ? undefined : 'session.expired'
  }

  expireAccess() {
    this.#access.clear()
  }

  revoke() {
    this.#revoked = true
    this.#good = []
  }

  #issue(): VisitorSession {
    const accessToken = `access${++this.#count}`
    const refreshToken = `refresh${this.#count}`
    this.#access.add(accessToken)
    this.#good.push(refreshToken)
    return {
      visitorId: 'vis_1' as VisitorId,
      accessToken,
      refreshToken,
      accessExpiresAt: Date.now() + 900_000,
    }
  }
}
