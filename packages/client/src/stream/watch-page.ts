import type { ConnectionEvent } from '../connection.ts'
import type { Timing } from '../timing.ts'

/**
 * Hears what the browser knows about network and attention, and notices that the machine slept: a timer that
 * finds the clock further on than it should be.
 */
export function watchPage(options: {
  page: EventTarget | null
  now: () => number
  timing: Timing
  onSlept: () => void
  onEvent: (event: ConnectionEvent) => void
}): () => void {
  const { page, now, timing, onEvent } = options
  let lookedAt = now()
  const tick = setInterval(() => {
    const before = lookedAt
    lookedAt = now()
    if (lookedAt - before > timing.sleptMs) options.onSlept()
  }, timing.clockTickMs)

  const end = new AbortController()
  const on = (name: string, hear: (event: Event) => void) => page?.addEventListener(name, hear, end)
  on('online', () => onEvent('online'))
  on('offline', () => onEvent('offline'))
  on('visibilitychange', () => globalThis.document?.visibilityState !== 'hidden' && onEvent('touch'))
  on('pageshow', (event) => onEvent((event as PageTransitionEvent).persisted ? 'wake' : 'touch'))
  return () => {
    clearInterval(tick)
    end.abort()
  }
}
