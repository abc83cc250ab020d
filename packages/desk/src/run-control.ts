import type { RunId } from '@baton/contracts'
import type { SiteStore } from '@baton/store'

/**
 * A signal that is aborted as soon as the run has lost control, in the same tick as the COMMIT that took it, or once
 * `stopped` is. Call `end` when the run is over.
 */
export function watchControl(
  store: SiteStore,
  runId: RunId,
  stopped?: AbortSignal,
): { signal: AbortSignal; end: () => void } {
  const lost = new AbortController()
  const end = store.onCommitted((facts) => {
    if (facts.some(({ fact }) => fact.type === 'run.withdrawn' && fact.runId === runId)) lost.abort()
  })
  return { signal: stopped ? AbortSignal.any([lost.signal, stopped]) : lost.signal, end }
}
