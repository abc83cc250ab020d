import { BatonError, type SiteId } from '@baton/contracts'
import type { Installation } from '../node/installation.ts'

/**
 * Rejects with `move.refused` when another machine of this installation says that the site lives there. A machine that
 * does not answer says nothing: its disk may be all that is left of it.
 */
export async function requireNotElsewhere(
  { home, machine, machineOf }: Pick<Installation, 'home' | 'machine' | 'machineOf'>,
  siteId: SiteId,
): Promise<void> {
  const placement = (await home.findSite(siteId).catch(unanswered))?.placement
  if (placement === undefined || placement === machine) return
  const there = await machineOf(placement).catch(unanswered)
  if ((await there?.stateOf(siteId).catch(unanswered)) !== 'here') return
  throw new BatonError('move.refused', {
    message: `${siteId} lives on machine ${placement}. To carry it here: baton move --site ${siteId} --to ${machine}`,
  })
}

function unanswered(error: unknown): undefined {
  if (!(error instanceof BatonError && error.code === 'machine.unreachable')) throw error
}
