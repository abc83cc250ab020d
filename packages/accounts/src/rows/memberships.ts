import { type AgentId, BatonError, type Role, type SiteId } from '@baton/contracts'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { membership } from '../database/schema/membership.ts'
import { site } from '../database/schema/site.ts'
import { session, user } from '../database/schema/staff.ts'
import type { Membership, StaffAgent } from '../directory.ts'
import { findSite } from './sites.ts'

const { agentId, siteId, role, generation } = membership
const columns = { agentId, siteId, role, generation }
const oneGeneration = sql`${generation} + 1`
const present = isNull(membership.removedAt)

const at = (agent: AgentId, onSite: SiteId) => and(eq(agentId, agent), eq(siteId, onSite))

export function membershipOf(db: DirectoryDatabase, agent: AgentId, onSite: SiteId): Membership | null {
  return (
    db
      .select(columns)
      .from(membership)
      .where(and(at(agent, onSite), present))
      .all()[0] ?? null
  )
}

export function listAgents(db: DirectoryDatabase, onSite: SiteId): (StaffAgent & Membership)[] {
  return db
    .select({ ...columns, name: user.name, email: user.email })
    .from(membership)
    .innerJoin(user, eq(user.id, agentId))
    .where(and(eq(siteId, onSite), present))
    .orderBy(asc(membership.createdAt), asc(agentId))
    .all()
}

export function listOwners(db: DirectoryDatabase): AgentId[] {
  return db
    .selectDistinct({ agentId })
    .from(membership)
    .where(and(eq(role, 'owner'), present))
    .all()
    .map((row) => row.agentId)
}

export function sitesOf(db: DirectoryDatabase, agent: AgentId): { id: SiteId; name: string; role: Role }[] {
  return db
    .select({ id: site.id, name: site.name, role })
    .from(membership)
    .innerJoin(site, eq(site.id, siteId))
    .where(and(eq(agentId, agent), present))
    .orderBy(asc(membership.createdAt), asc(siteId))
    .all()
}

export function addMembership(
  db: DirectoryDatabase,
  input: { agentId: AgentId; siteId: SiteId; role: Role },
  now: number,
): Membership {
  return db.transaction((tx) => {
    if (!findSite(tx, input.siteId)) throw new BatonError('site.not_found')
    const known = tx.select({ id: user.id }).from(user).where(eq(user.id, input.agentId)).all()
    if (known.length === 0) throw new BatonError('agent.not_found')
    const [row] = tx
      .insert(membership)
      .values({ ...input, generation: 1, createdAt: now, removedAt: null })
      .onConflictDoUpdate({
        target: [agentId, siteId],
        set: { role: input.role, generation: oneGeneration, removedAt: null },
      })
      .returning(columns)
      .all()
    return theOne(row)
  })
}

export function changeRole(
  db: DirectoryDatabase,
  input: { agentId: AgentId; siteId: SiteId; role: Role },
): Membership {
  return db.transaction((tx) => {
    if (input.role !== 'owner') requireOtherOwner(tx, input.agentId, input.siteId)
    const [row] = tx
      .update(membership)
      .set({ role: input.role, generation: oneGeneration })
      .where(and(at(input.agentId, input.siteId), present))
      .returning(columns)
      .all()
    return theOne(row)
  })
}

export function removeMembership(
  db: DirectoryDatabase,
  agent: AgentId,
  onSite: SiteId,
  now: number,
): Membership {
  return db.transaction((tx) => {
    requireOtherOwner(tx, agent, onSite)
    const [row] = tx
      .update(membership)
      .set({ removedAt: now, generation: oneGeneration })
      .where(and(at(agent, onSite), present))
      .returning(columns)
      .all()
    const ended = theOne(row)
    if (sitesOf(tx, agent).length === 0) tx.delete(session).where(eq(session.userId, agent)).run()
    return ended
  })
}

/** A site always keeps an owner. */
function requireOtherOwner(db: DirectoryDatabase, agent: AgentId, onSite: SiteId): void {
  const owners = listAgents(db, onSite).filter((one) => one.role === 'owner')
  if (owners.length === 1 && owners[0]?.agentId === agent) throw new BatonError('agent.last_owner')
}

/** Makes every grant that an agent holds a thing of the past. */
export function bumpGenerations(db: DirectoryDatabase, agent: AgentId): Membership[] {
  return db
    .update(membership)
    .set({ generation: oneGeneration })
    .where(and(eq(agentId, agent), present))
    .returning(columns)
    .all()
}

function theOne(row: Membership | undefined): Membership {
  if (!row) throw new BatonError('agent.not_found')
  return row
}
