import { type AgentId, BatonError } from '@baton/contracts'
import { hashPassword } from '@better-auth/utils/password'
import { and, eq } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { account, session, user } from '../database/schema/staff.ts'
import type { AcceptedLink, LinkAnswer, LinkEntry, Membership } from '../directory.ts'
import { readLink, useUpLink } from './links.ts'
import { addMembership, bumpGenerations } from './memberships.ts'
import { newAgentId } from './new-id.ts'
import { randomText } from './random-text.ts'
import { appendSecurityEvent } from './security-events.ts'
import { listSites } from './sites.ts'
import { findAgent, hasStaff, sameAddress } from './staff.ts'

/** Hashes the password first, because that takes time; then everything happens in one transaction or not at all. */
export async function acceptLink(
  db: DirectoryDatabase,
  input: LinkAnswer,
  clock: () => number,
): Promise<AcceptedLink> {
  readLink(db, input.token, clock())
  const passwordHash = await hashPassword(input.password)
  const now = clock()
  return db.transaction((tx) => {
    const found = readLink(tx, input.token, now)
    useUpLink(tx, input.token, now)
    return found.purpose === 'reset'
      ? resetPassword(tx, found, passwordHash, now)
      : makeAgent(tx, found, input, passwordHash, now)
  })
}

function makeAgent(
  db: DirectoryDatabase,
  found: LinkEntry,
  input: LinkAnswer,
  passwordHash: string,
  now: number,
): AcceptedLink {
  // Every first start prints a set-up link; the first one that is used makes the others worthless.
  if (found.purpose === 'setup' && hasStaff(db)) throw new BatonError('staff.link_invalid')
  const email = sameAddress(found.email ?? input.email ?? '')
  const name = input.name?.trim() ?? ''
  if (!email || !name)
    throw new BatonError('request.invalid', { message: 'Give a name and an e-mail address.' })
  if (findAgent(db, email)) throw new BatonError('staff.email_taken')

  const agentId = newAgentId()
  const times = { createdAt: new Date(now), updatedAt: new Date(now) }
  db.insert(user)
    .values({ id: agentId, name, email, emailVerified: found.email !== null, ...times })
    .run()
  insertPassword(db, agentId, passwordHash, now)
  const memberships = sitesFor(db, found).map((siteId) =>
    addMembership(db, { agentId, siteId, role: found.role }, now),
  )
  appendSecurityEvent(db, { agentId, kind: 'joined', userAgent: null, at: now })
  return { purpose: found.purpose, agentId, name, email, memberships }
}

function sitesFor(db: DirectoryDatabase, found: LinkEntry): Membership['siteId'][] {
  return found.siteId ? [found.siteId] : listSites(db).map((entry) => entry.id)
}

function resetPassword(
  db: DirectoryDatabase,
  found: LinkEntry,
  passwordHash: string,
  now: number,
): AcceptedLink {
  const agent = findAgent(db, found.email ?? '')
  if (!agent) throw new BatonError('staff.link_invalid')
  db.delete(account)
    .where(and(eq(account.userId, agent.agentId), eq(account.providerId, 'credential')))
    .run()
  insertPassword(db, agent.agentId, passwordHash, now)
  db.delete(session).where(eq(session.userId, agent.agentId)).run()
  appendSecurityEvent(db, { agentId: agent.agentId, kind: 'password_reset', userAgent: null, at: now })
  return { purpose: 'reset', ...agent, memberships: bumpGenerations(db, agent.agentId) }
}

/** In the shape in which the accounts library looks for it: the account's id there is the user's own. */
function insertPassword(db: DirectoryDatabase, agentId: AgentId, passwordHash: string, now: number): void {
  const times = { createdAt: new Date(now), updatedAt: new Date(now) }
  db.insert(account)
    .values({
      id: `acc_${randomText(20)}`,
      accountId: agentId,
      providerId: 'credential',
      userId: agentId,
      password: passwordHash,
      ...times,
    })
    .run()
}
