import { BatonError, type SiteId } from '@baton/contracts'
import { appendAudit, endExport, findMove, type Move, startLeaving } from '@baton/store'
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
    const until = holdMs === null ? null : site.store.now() + holdMs
    const move = site.store.transaction(() => {
      // Before it leaves, so that the log goes along with its last line.
      if (wasHere) appendAudit(site.store, { by: null, action: 'site.exported', about: null })
      return startLeaving(site.store, { until })
    })
    site.runs.breakOff()
    const endStreams = () => holdMs === null && site.hub.end('draining')
    endStreams()
    await site.refreshes.stop()
    if (!(await sites.isAlone(siteId, patienceMs))) {
      if (wasHere) await site.settleIn(move)
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

export interface ComeBackOptions {
  /** The operator's word that no other house has the site, although all of it was exported. */
  nowhereElse: boolean
  /** Told when nothing more of the site can be exported, and before anybody is served; when it rejects, nobody is. */
  beforeLive?: () => Promise<void>
}

/**
 * A site that has left lives here again. Throws `move.refused` when it has not left, is only half here, or may live
 * elsewhere.
 */
export async function comeBack(
  site: OpenSite,
  { nowhereElse, beforeLive = async () => {} }: ComeBackOptions,
): Promise<void> {
  const move = endExport(site.store, { nowhereElse })
  await beforeLive()
  await site.settleIn(move)
}
