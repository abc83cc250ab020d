import type { AgentId, Role } from '@baton/contracts'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { endDigest } from './digests.ts'
import { prepared } from './prepared.ts'
import { agent } from './schema/conversations.ts'
import { agentNotification, pushSubscription } from './schema/mail.ts'
import type { SiteStore } from './site-store.ts'

export type AgentRow = Omit<typeof agent.$inferSelect, 'removedAt'>

const { id: agentId, name, role, generation } = agent
const shown = { id: agentId, name, role, generation }
const serves = isNull(agent.removedAt)

/** Everybody who may serve this site, by name. */
export function listAgents(store: SiteStore): AgentRow[] {
  return store.db.select(shown).from(agent).where(serves).orderBy(asc(agent.name)).all()
}

const found = prepared((db) =>
  db
    .select(shown)
    .from(agent)
    .where(eq(agent.id, sql.placeholder('id')))
    .prepare(),
)

export function findAgent(store: SiteStore, id: AgentId): AgentRow | undefined {
  return found(store).get({ id })
}

/** Undefined for who has left as for who never was here. */
export function findServingAgent(store: SiteStore, id: AgentId): AgentRow | undefined {
  return store.db
    .select(shown)
    .from(agent)
    .where(and(eq(agent.id, id), serves))
    .get()
}

/** Copies what the directory says. A row never goes back to an older generation. */
export function saveAgent(
  store: SiteStore,
  row: { id: AgentId; name: string; role: Role; generation: number },
): void {
  const known = findAgent(store, row.id)
  if (known && known.generation > row.generation) return
  if (known && known.generation === row.generation && known.name === row.name && known.role === row.role)
    return
  const set = { ...row, removedAt: null }
  store.db.insert(agent).values(set).onConflictDoUpdate({ target: agent.id, set }).run()
}

/** They serve this site no more: nobody is given to them, and neither devices nor mail tell them anything. */
export function removeAgent(store: SiteStore, id: AgentId): void {
  store.db.update(agent).set({ removedAt: store.now() }).where(eq(agent.id, id)).run()
  store.db.delete(pushSubscription).where(eq(pushSubscription.agentId, id)).run()
  endDigest(store, id)
  store.db.delete(agentNotification).where(eq(agentNotification.agentId, id)).run()
}
