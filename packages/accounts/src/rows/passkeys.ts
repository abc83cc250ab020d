import { type AgentId, BatonError } from '@baton/contracts'
import { and, asc, eq } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { passkey } from '../database/schema/strong.ts'
import type { PasskeyEntry } from '../security.ts'

/** Oldest first. */
export function listPasskeys(db: DirectoryDatabase, agentId: AgentId): PasskeyEntry[] {
  const { id, name, createdAt } = passkey
  return db
    .select({ id, name, createdAt })
    .from(passkey)
    .where(eq(passkey.userId, agentId))
    .orderBy(asc(createdAt), asc(id))
    .all()
    .map((row) => ({ ...row, name: row.name ?? 'Passkey', createdAt: row.createdAt?.getTime() ?? 0 }))
}

/** An agent's own passkey; throws `staff.passkey_refused` for any other. */
export function removePasskey(db: DirectoryDatabase, agentId: AgentId, passkeyId: string): void {
  const removed = db
    .delete(passkey)
    .where(and(eq(passkey.userId, agentId), eq(passkey.id, passkeyId)))
    .returning({ id: passkey.id })
    .all()
  if (removed.length === 0)
    throw new BatonError('staff.passkey_refused', { message: 'There is no such passkey.' })
}
