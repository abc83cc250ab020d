import type { AgentId, AgentProfile } from '@baton/contracts'
import { and, asc, count, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { prepared } from './prepared.ts'
import { agent, conversation } from './schema/conversations.ts'
import { agentProfile, offer } from './schema/routing.ts'
import type { SiteStore } from './site-store.ts'

type ProfileRow = typeof agentProfile.$inferSelect

/** What an agent has who was never asked. */
const unset: Omit<ProfileRow, 'agentId'> = {
  presence: 'online',
  connectedAt: null,
  capacity: 5,
  skills: [],
  languages: [],
  teamIds: [],
  offeredAt: null,
  passedOver: 0,
}

const found = prepared((db) =>
  db
    .select()
    .from(agentProfile)
    .where(eq(agentProfile.agentId, sql.placeholder('agentId')))
    .prepare(),
)

export function findAgentProfile(store: SiteStore, agentId: AgentId): ProfileRow {
  return found(store).get({ agentId }) ?? { ...unset, agentId }
}

export function updateAgentProfile(
  store: SiteStore,
  agentId: AgentId,
  change: Partial<Omit<ProfileRow, 'agentId'>>,
): void {
  store.db
    .insert(agentProfile)
    .values({ ...unset, ...change, agentId })
    .onConflictDoUpdate({ target: agentProfile.agentId, set: { agentId, ...change } })
    .run()
}

/** After a restart no inbox is open. */
export function forgetConnections(store: SiteStore): void {
  store.db.update(agentProfile).set({ connectedAt: null }).where(isNotNull(agentProfile.connectedAt)).run()
}

const serving = prepared((db) =>
  db
    .select({ agent, profile: agentProfile })
    .from(agent)
    .leftJoin(agentProfile, eq(agentProfile.agentId, agent.id))
    .where(isNull(agent.removedAt))
    .orderBy(asc(agent.name), asc(agent.id))
    .prepare(),
)

/** Everybody who may serve this site, by name, with what they hold and are offered now. */
export function listAgentProfiles(store: SiteStore): AgentProfile[] {
  const loads = loadsOf(store)
  return serving(store)
    .all()
    .map(({ agent: { id, name, role }, profile }) => {
      const { presence, connectedAt, capacity, skills, languages, teamIds, offeredAt } = profile ?? unset
      return {
        id,
        name,
        role,
        presence: connectedAt === null ? 'offline' : presence,
        capacity,
        load: loads.get(id) ?? 0,
        skills,
        languages,
        teamIds,
        offeredAt,
      }
    })
}

const held = prepared((db) =>
  db
    .select({ agentId: conversation.assigneeId, n: count() })
    .from(conversation)
    .where(and(isNotNull(conversation.assigneeId), eq(conversation.status, 'open')))
    .groupBy(conversation.assigneeId)
    .prepare(),
)
const offered = prepared((db) =>
  db
    .select({ agentId: offer.agentId, n: count() })
    .from(offer)
    .where(isNull(offer.result))
    .groupBy(offer.agentId)
    .prepare(),
)

/** Open conversations that each agent holds, and live offers to them. */
function loadsOf(store: SiteStore): Map<AgentId, number> {
  const loads = new Map<AgentId, number>()
  for (const { agentId, n } of [...held(store).all(), ...offered(store).all()])
    if (agentId) loads.set(agentId, (loads.get(agentId) ?? 0) + n)
  return loads
}
