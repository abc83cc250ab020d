import type { AgentId } from '@baton/contracts'
import { desc, eq } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { securityEvent } from '../database/schema/strong.ts'
import type { SecurityEvent, SecurityEventKind } from '../security.ts'

const SHOWN = 20

export function appendSecurityEvent(
  db: DirectoryDatabase,
  event: { agentId: AgentId; kind: SecurityEventKind; userAgent: string | null; at: number },
): void {
  db.insert(securityEvent).values(event).run()
}

/** The newest, newest first. */
export function listSecurityEvents(db: DirectoryDatabase, agentId: AgentId): SecurityEvent[] {
  const { kind, userAgent, at } = securityEvent
  return db
    .select({ kind, userAgent, at })
    .from(securityEvent)
    .where(eq(securityEvent.agentId, agentId))
    .orderBy(desc(securityEvent.id))
    .limit(SHOWN)
    .all()
}
