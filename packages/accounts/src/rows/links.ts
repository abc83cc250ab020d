import { createHash } from 'node:crypto'
import { BatonError } from '@baton/contracts'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { link } from '../database/schema/link.ts'
import { site } from '../database/schema/site.ts'
import type { LinkEntry, LinkPurpose, NewLink } from '../directory.ts'
import { findSite } from './sites.ts'
import { findAgent, sameAddress } from './staff.ts'

const HOUR_MS = 3_600_000
const ttl: Record<LinkPurpose, number> = { setup: HOUR_MS, invite: 7 * 24 * HOUR_MS, reset: HOUR_MS }

export function createLink(
  db: DirectoryDatabase,
  input: NewLink,
  now: number,
): { token: string; expiresAt: number } {
  const { purpose, siteId } = input
  const email = input.email === undefined ? null : sameAddress(input.email)
  if (siteId && !findSite(db, siteId)) throw new BatonError('site.not_found')
  if (purpose === 'reset' && !findAgent(db, email ?? ''))
    throw new BatonError('agent.not_found', { message: 'Nobody signs in with this e-mail address.' })
  if (purpose === 'invite' && email && findAgent(db, email)) throw new BatonError('staff.email_taken')
  if (purpose === 'invite' && !siteId)
    throw new BatonError('request.invalid', { message: 'An invitation needs a site.' })

  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  const expiresAt = now + (input.ttlMs ?? ttl[purpose])
  const role = input.role ?? (purpose === 'setup' ? 'owner' : 'agent')
  db.insert(link)
    .values({ tokenHash: hashOf(token), purpose, email, siteId, role, createdAt: now, expiresAt })
    .run()
  return { token, expiresAt }
}

export function readLink(db: DirectoryDatabase, token: string, now: number): LinkEntry {
  const { purpose, email, siteId, role, expiresAt } = link
  const [found] = db
    .select({ purpose, email, siteId, siteName: site.name, role, expiresAt })
    .from(link)
    .leftJoin(site, eq(site.id, siteId))
    .where(good(token, now))
    .all()
  if (!found) throw new BatonError('staff.link_invalid')
  return found
}

/** Marks a link as used; only one caller ever gets past this. */
export function useUpLink(db: DirectoryDatabase, token: string, now: number): void {
  const used = db.update(link).set({ usedAt: now }).where(good(token, now)).returning().all()
  if (used.length === 0) throw new BatonError('staff.link_invalid')
}

const good = (token: string, now: number) =>
  and(eq(link.tokenHash, hashOf(token)), isNull(link.usedAt), gt(link.expiresAt, now))

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
