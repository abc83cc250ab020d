import type { AgentId } from '@baton/contracts'
import { eq } from 'drizzle-orm'
import { dropJob } from './jobs.ts'
import { readNotifications, saveNotifications } from './notifications.ts'
import { agentDigest } from './schema/mail.ts'
import type { SiteStore } from './site-store.ts'

export type AgentDigest = typeof agentDigest.$inferSelect

/** From now on the agent is told of what happens; who has a digest keeps its token and what it tells of. */
export function startDigest(
  store: SiteStore,
  { agentId, stopToken }: Pick<AgentDigest, 'agentId' | 'stopToken'>,
): void {
  store.db.insert(agentDigest).values({ agentId, stopToken, since: store.now() }).onConflictDoNothing().run()
}

export function findDigest(store: SiteStore, agentId: AgentId): AgentDigest | undefined {
  return store.db.select().from(agentDigest).where(eq(agentDigest.agentId, agentId)).get()
}

/** What happened until now was told, or was nothing; the next one begins here. */
export function noteDigest(store: SiteStore, agentId: AgentId): void {
  store.db.update(agentDigest).set({ since: store.now() }).where(eq(agentDigest.agentId, agentId)).run()
}

/** No more digests to this agent. Call it in a transaction with what says so. */
export function endDigest(store: SiteStore, agentId: AgentId): void {
  store.db.delete(agentDigest).where(eq(agentDigest.agentId, agentId)).run()
  dropJob(store, 'mail.digest', agentId)
}

/** Ends the digests that this token stands in, as if their agent had. Twice changes nothing. */
export function stopDigest(store: SiteStore, stopToken: string): void {
  store.transaction(() => {
    const row = store.db.select().from(agentDigest).where(eq(agentDigest.stopToken, stopToken)).get()
    if (!row) return
    const { email, settings } = readNotifications(store, row.agentId)
    if (email) saveNotifications(store, row.agentId, { email, settings: { ...settings, digest: null } })
    endDigest(store, row.agentId)
  })
}
