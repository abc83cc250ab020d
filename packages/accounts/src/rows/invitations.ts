import { BatonError, type SiteId } from '@baton/contracts'
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { link } from '../database/schema/link.ts'
import type { InvitationEntry } from '../directory.ts'

/** The invitations to a site that nobody has used yet, the oldest first. */
export function listInvitations(db: DirectoryDatabase, siteId: SiteId, now: number): InvitationEntry[] {
  return db
    .select()
    .from(link)
    .where(
      and(eq(link.siteId, siteId), eq(link.purpose, 'invite'), isNull(link.usedAt), gt(link.expiresAt, now)),
    )
    .orderBy(asc(link.createdAt), asc(link.tokenHash))
    .all()
    .map(({ tokenHash, email, role, expiresAt }) => ({ id: idOf(tokenHash), email, role, expiresAt }))
}

/** Its link is good no more. */
export function withdrawInvitation(
  db: DirectoryDatabase,
  { siteId, id }: { siteId: SiteId; id: string },
  now: number,
): InvitationEntry {
  return db.transaction((tx) => {
    const found = listInvitations(tx, siteId, now).find((entry) => entry.id === id)
    if (!found) throw new BatonError('invitation.not_found')
    const rows = tx.select({ tokenHash: link.tokenHash }).from(link).where(eq(link.siteId, siteId)).all()
    for (const { tokenHash } of rows)
      if (idOf(tokenHash) === id)
        tx.update(link).set({ usedAt: now }).where(eq(link.tokenHash, tokenHash)).run()
    return found
  })
}

/** Enough of the hash to tell one from another; nobody gets to the token by it. */
const idOf = (tokenHash: string) => `inv_${tokenHash.slice(0, 24)}`
