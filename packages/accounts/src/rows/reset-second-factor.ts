import { BatonError } from '@baton/contracts'
import { eq } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { user } from '../database/schema/staff.ts'
import { passkey, twoFactor } from '../database/schema/strong.ts'
import type { Membership, StaffAgent } from '../directory.ts'
import { appendSecurityEvent } from './security-events.ts'
import { endSessions } from './sessions.ts'
import { findAgent } from './staff.ts'

/** Codes, recovery codes and passkeys go, and every session with them: the password signs in again, alone. */
export function resetSecondFactor(
  db: DirectoryDatabase,
  email: string,
  now: number,
): StaffAgent & { memberships: Membership[] } {
  return db.transaction((tx) => {
    const agent = findAgent(tx, email)
    if (!agent) throw new BatonError('agent.not_found')
    const { agentId } = agent
    tx.delete(twoFactor).where(eq(twoFactor.userId, agentId)).run()
    tx.delete(passkey).where(eq(passkey.userId, agentId)).run()
    tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, agentId)).run()
    appendSecurityEvent(tx, { agentId, kind: 'second_factor_reset', userAgent: null, at: now })
    return { ...agent, memberships: endSessions(tx, agentId) }
  })
}
