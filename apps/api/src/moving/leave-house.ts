import { BatonError, type SiteId } from '@baton/contracts'
import { findMove, type Move, startLeaving } from '@baton/store'
import type { OpenSite } from '../sites/open-site.ts'
import type { Sites } from '../sites/sites.ts'

// Requests are over in a moment; an ingest may take its time.
const LAST_REQUESTS_MS = 15_000

export interface LeaveOptions {
  /** Null for good; else the site opens again by itself after that time. */
  holdMs: number | null
  /** How long those inside may take to leave; default 15 s. */
  patienceMs?: number
}

/**
 * Shuts the site and resolves once nothing of it can change any more: who was inside has left, streams have ended, the
 * assistant is silent, no source is being read. An answer that was under way is given anew where the site arrives, or
 * here when it comes back. Throws `move.refused` when a long work goes on in it, and then it stays.
 */
export function leaveHouse(
  sites: Sites,
  siteId: SiteId,
  { holdMs, patienceMs = LAST_REQUESTS_MS }: LeaveOptions,
): Promise<Move> {
  return sites.use(siteId, async (site) => {
    const wasHere = findMove(site.store) === null
    const move = startLeaving(site.store, { until: holdMs === null ? null : site.store.now() + holdMs })
    const endStreams = () => holdMs === null && site.hub.end('draining')
    endStreams()
    await site.refreshes.stop()
    if (!(await sites.isAlone(siteId, patienceMs))) {
      if (wasHere) await site.settleIn()
      throw new BatonError('move.refused', {
        message:
          'A long work goes on in this site, such as an ingest. Wait until it is done, and export again.',
      })
    }
    // Who was on the way in may have begun to listen meanwhile.
    endStreams()
    await site.runDueJobs()
    return move
  })
}

/** A site that has left lives here again. Throws `move.refused` when it has not left, or is only half here. */
export async function comeBack(site: OpenSite): Promise<void> {
  if (findMove(site.store)?.state !== 'leaving')
    throw new BatonError('move.refused', {
      message: 'This site has not left: there is nothing to open again.',
    })
  await site.settleIn()
}
