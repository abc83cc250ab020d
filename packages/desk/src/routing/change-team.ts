import { BatonError, type Team, type TeamId } from '@baton/contracts'
import { deleteTeam, type SiteStore, updateTeam as saveTeam } from '@baton/store'
import { resetClocks } from './clocks.ts'
import { routeQueue } from './route-queue.ts'

export function updateTeam(store: SiteStore, id: TeamId, change: Partial<Omit<Team, 'id'>>): Team {
  return store.transaction(() => {
    const team = saveTeam(store, id, change)
    if (!team) throw new BatonError('team.not_found')
    resetClocks(store)
    return team
  })
}

/** Whoever waits for it waits for everybody from then on. */
export function removeTeam(store: SiteStore, id: TeamId): void {
  store.transaction(() => {
    if (!deleteTeam(store, id)) throw new BatonError('team.not_found')
    resetClocks(store)
    routeQueue(store)
  })
}
