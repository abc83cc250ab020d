/** The part of BroadcastChannel that is used. */
export interface Channel {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent) => void) | null
  close(): void
}

export interface TabsOptions {
  name: string
  locks: LockManager | null
  openChannel: ((name: string) => Channel) | null
  onMessage: (message: unknown) => void
  /** This tab holds the stream from now on. */
  onLead: () => void
  /** Another tab holds it; also after this one had it and lost it. */
  onFollow: () => void
}

/** The tabs of one browser profile on one site: one of them leads, all hear each other. */
export interface Tabs {
  post(message: unknown): void
  /** Takes part in the election; the first to come leads until it closes. */
  join(): void
  leads(): boolean
  /** Takes the lead from a tab that does not answer: it is frozen, or the browser dropped it. */
  usurp(): void
  /** Gives up the lead and stops waiting for it. `join` begins anew. */
  leave(): void
  close(): void
}

/** Without locks or without a channel every tab leads itself. */
export function createTabs({ name, locks, openChannel, onMessage, onLead, onFollow }: TabsOptions): Tabs {
  let channel = openChannel?.(name) ?? null
  if (channel) channel.onmessage = (event) => onMessage(event.data)
  let leads = false
  let joined: AbortController | null = null
  let release = () => {}

  function lead() {
    leads = true
    onLead()
    return new Promise<void>((resolve) => {
      release = resolve
    })
  }

  function follow() {
    leads = false
    onFollow()
  }

  /** Stands in line for the lead; when it is taken from this tab by force, stands in line again. */
  async function request(manager: LockManager, options: LockOptions, membership: AbortController) {
    const granted = (lock: Lock | null) => {
      if (membership.signal.aborted) return
      return lock ? lead() : follow()
    }
    try {
      await manager.request(`${name}:stream`, options, granted)
      if (!membership.signal.aborted) await request(manager, { signal: membership.signal }, membership)
    } catch (error) {
      if (membership.signal.aborted) return
      // Locks are refused to pages without an origin, such as sandboxed frames.
      if ((error as Error).name !== 'AbortError') return void lead()
      if (leads) follow()
      await request(manager, { signal: membership.signal }, membership)
    }
  }

  function leave() {
    joined?.abort()
    joined = null
    leads = false
    release()
  }

  return {
    post: (message) => channel?.postMessage(message),
    join() {
      if (joined) return
      joined = new AbortController()
      if (locks && channel) void request(locks, { ifAvailable: true }, joined)
      else void lead()
    },
    leads: () => leads,
    usurp() {
      if (!locks || leads) return
      leave()
      joined = new AbortController()
      void request(locks, { steal: true }, joined)
    },
    leave,
    close() {
      leave()
      channel?.close()
      channel = null
    },
  }
}
