import type { Channel } from './tabs/tabs.ts'
import { defaultTiming, type Timing } from './timing.ts'

export interface ClientOptions {
  /** Where Baton answers, such as `https://support.example`. */
  endpoint: string
  /** The public key from the snippet. */
  siteKey: string
  /** The page's localStorage by default. Null, or one that throws: kept in memory, gone with the page. */
  storage?: Storage | null
  fetch?: typeof globalThis.fetch
  /** What makes several tabs share one stream. Null: every tab has its own. */
  locks?: LockManager | null
  channel?: ((name: string) => Channel) | null
  /** Where the browser tells of network and attention; the window by default. */
  page?: EventTarget | null
  /** The visitor's language, told once when the session starts; the browser's by default. */
  language?: string
  /** The page that a message was written on; by default, or where it gives none, the address without query and fragment. */
  pageUrl?: () => string | undefined
  /** What the visitor says when they ask for a person before anything else. */
  personRequest?: string
  now?: () => number
  random?: () => number
  timing?: Partial<Timing>
}

/** The options with what the browser offers in place of what was left out. */
export function withDefaults(options: ClientOptions) {
  return {
    fetch: globalThis.fetch,
    locks: globalThis.navigator?.locks ?? null,
    channel: globalThis.BroadcastChannel ? (name: string): Channel => new BroadcastChannel(name) : null,
    page: globalThis.window ?? null,
    language: globalThis.navigator?.language,
    now: Date.now,
    random: Math.random,
    ...options,
    storage: options.storage === undefined ? ownStorage() : options.storage,
    timing: { ...defaultTiming, ...options.timing },
  }
}

/** Reading the property throws where storage is blocked. */
function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

/** Queries and fragments may hold what is nobody's business. */
export function pageUrlOf({ pageUrl }: ClientOptions): string | undefined {
  const own = pageUrl?.()
  if (own) return own
  const { location } = globalThis
  return location ? location.origin + location.pathname : undefined
}
