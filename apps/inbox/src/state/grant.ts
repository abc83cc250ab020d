export interface Grant {
  grant: string
  expiresAt: number
}

export interface GrantKeeper {
  /** A grant with at least a fifth of its life left. Asks for one at a time. */
  current(): Promise<string>
  /** The server would not take this one (any, when left out): the next call asks again. */
  drop(grant?: string): void
}

/** Renewed in use, at 80 % of its life: an inbox nobody works in asks for nothing. */
export function createGrantKeeper(options: {
  now: () => number
  request: () => Promise<Grant>
}): GrantKeeper {
  let held: { grant: string; renewAt: number } | null = null
  let asking: Promise<string> | null = null

  async function ask(): Promise<string> {
    const askedAt = options.now()
    const { grant, expiresAt } = await options.request()
    held = { grant, renewAt: askedAt + (expiresAt - askedAt) * 0.8 }
    return grant
  }

  return {
    async current() {
      if (held && options.now() < held.renewAt) return held.grant
      asking ??= ask().finally(() => {
        asking = null
      })
      return asking
    },
    drop(grant) {
      if (grant === undefined || held?.grant === grant) held = null
    },
  }
}
