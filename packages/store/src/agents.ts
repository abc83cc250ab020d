import type { AgentId, Role } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import { agent } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

export type AgentRow = typeof agent.$inferSelect

/** Everybody who may serve this site, by name. */
export function listAgents(store: SiteStore): AgentRow[] {
  return store.db.select().from(agent).orderBy(asc(agent.name)).all()
}

export function findAgent(store: SiteStore, id: AgentId): AgentRow | undefined {
  return store.db.select().from(agent).where(eq(agent.id, id)).get()
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
  store.db.insert(agent).values(row).onConflictDoUpdate({ target: agent.id, set: row }).run()
}
