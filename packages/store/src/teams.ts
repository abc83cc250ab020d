import type { Hours, Team, TeamId } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { handoff } from './schema/conversations.ts'
import { team } from './schema/routing.ts'
import type { SiteStore } from './site-store.ts'

/** By name. */
export function listTeams(store: SiteStore): Team[] {
  return store.db.select().from(team).orderBy(asc(team.name), asc(team.id)).all()
}

export function findTeam(store: SiteStore, id: TeamId): Team | undefined {
  return store.db.select().from(team).where(eq(team.id, id)).get()
}

export function insertTeam(store: SiteStore, input: { name: string; hours: Hours | null }): Team {
  return store.db
    .insert(team)
    .values({ ...input, id: newId<TeamId>('team') })
    .returning()
    .get()
}

/** The team as it is now; undefined when there is none. */
export function updateTeam(
  store: SiteStore,
  id: TeamId,
  change: Partial<Omit<Team, 'id'>>,
): Team | undefined {
  // An update that sets nothing is no statement.
  return store.db
    .update(team)
    .set({ id, ...change })
    .where(eq(team.id, id))
    .returning()
    .get()
}

/** What was its is everybody's. False when there was no such team. */
export function deleteTeam(store: SiteStore, id: TeamId): boolean {
  const gone = store.db.delete(team).where(eq(team.id, id)).returning().get()
  store.db.update(handoff).set({ teamId: null }).where(eq(handoff.teamId, id)).run()
  return gone !== undefined
}
