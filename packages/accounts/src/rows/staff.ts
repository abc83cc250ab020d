import type { AgentId } from '@baton/contracts'
import { eq } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { user } from '../database/schema/staff.ts'
import type { StaffAgent } from '../directory.ts'

export function hasStaff(db: DirectoryDatabase): boolean {
  return db.select({ id: user.id }).from(user).limit(1).all().length > 0
}

export function findAgent(db: DirectoryDatabase, email: string): StaffAgent | null {
  const { id: agentId, name } = user
  return (
    db
      .select({ agentId, name, email: user.email })
      .from(user)
      .where(eq(user.email, sameAddress(email)))
      .all()[0] ?? null
  )
}

/** How addresses are stored and compared. */
export const sameAddress = (email: string): string => email.trim().toLowerCase()

/** Whether a code is asked of them after their password. */
export function hasSecondFactor(db: DirectoryDatabase, agentId: AgentId): boolean {
  const [row] = db.select({ on: user.twoFactorEnabled }).from(user).where(eq(user.id, agentId)).all()
  return row?.on === true
}
