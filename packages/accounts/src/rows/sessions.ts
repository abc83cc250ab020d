import type { AgentId } from '@baton/contracts'
import { and, desc, eq, gt, lt, ne } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { session } from '../database/schema/staff.ts'
import type { Membership } from '../directory.ts'
import type { SessionEntry } from '../security.ts'
import { bumpGenerations } from './memberships.ts'

/** A look at an open inbox comes at least this often. */
const SEEN_MS = 10 * 60_000

/** The sessions that have not ended, the one seen last first. */
export function listSessions(
  db: DirectoryDatabase,
  agentId: AgentId,
  { current, now }: { current: string; now: number },
): SessionEntry[] {
  return db
    .select()
    .from(session)
    .where(and(eq(session.userId, agentId), gt(session.expiresAt, new Date(now))))
    .orderBy(desc(session.updatedAt))
    .all()
    .map(({ id, userAgent, createdAt, updatedAt }) => ({
      ...{ id, userAgent: userAgent || null, isCurrent: id === current },
      ...{ createdAt: createdAt.getTime(), seenAt: updatedAt.getTime() },
    }))
}

/** Notes a use, when the last one that was noted is some time ago. */
export function noteSeen(db: DirectoryDatabase, sessionId: string, now: number): void {
  db.update(session)
    .set({ updatedAt: new Date(now) })
    .where(and(eq(session.id, sessionId), lt(session.updatedAt, new Date(now - SEEN_MS))))
    .run()
}

/**
 * Ends one session of an agent, or all but the one to keep, or all. Grants that were given to any of them end too: who
 * is still signed in gets another by their cookie.
 */
export function endSessions(
  db: DirectoryDatabase,
  agentId: AgentId,
  { only, keep }: { only?: string; keep?: string } = {},
): Membership[] {
  return db.transaction((tx) => {
    tx.delete(session)
      .where(
        and(
          eq(session.userId, agentId),
          only === undefined ? undefined : eq(session.id, only),
          keep === undefined ? undefined : ne(session.id, keep),
        ),
      )
      .run()
    return bumpGenerations(tx, agentId)
  })
}

/** Ends the session of a token that reached nobody. */
export function endSessionOf(db: DirectoryDatabase, token: string): void {
  db.delete(session).where(eq(session.token, token)).run()
}
