import type { VisitorId } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { conversation } from './schema/conversations.ts'
import { identityKey, visitorIdentity } from './schema/identity.ts'
import type { SiteStore } from './site-store.ts'

export type IdentityKeyRow = typeof identityKey.$inferSelect

/** Whom a site's tokens call so. */
export function findVisitorBySubject(store: SiteStore, subject: string): VisitorId | undefined {
  return store.db.select().from(visitorIdentity).where(eq(visitorIdentity.subject, subject)).get()?.visitorId
}

/** Whether the site has vouched for this visitor. */
export function isVerified(store: SiteStore, visitorId: VisitorId): boolean {
  return (
    store.db.select().from(visitorIdentity).where(eq(visitorIdentity.visitorId, visitorId)).get() !==
    undefined
  )
}

export function saveIdentity(store: SiteStore, subject: string, visitorId: VisitorId): void {
  const verifiedAt = store.now()
  store.db
    .insert(visitorIdentity)
    .values({ subject, visitorId, verifiedAt })
    .onConflictDoUpdate({ target: visitorIdentity.subject, set: { verifiedAt } })
    .run()
}

/** From now on all that `from` talked about is `to`'s, and so are the facts to come. */
export function moveConversations(store: SiteStore, from: VisitorId, to: VisitorId): void {
  store.db.update(conversation).set({ visitorId: to }).where(eq(conversation.visitorId, from)).run()
}

export function insertIdentityKey(
  store: SiteStore,
  key: Pick<IdentityKeyRow, 'algorithm' | 'material'>,
): IdentityKeyRow {
  return store.db
    .insert(identityKey)
    .values({ ...key, id: newId('idk'), createdAt: store.now() })
    .returning()
    .get()
}

/** Oldest first. */
export function listIdentityKeys(store: SiteStore): IdentityKeyRow[] {
  return store.db.select().from(identityKey).orderBy(asc(identityKey.createdAt), asc(identityKey.id)).all()
}

/** False when there is none. */
export function deleteIdentityKey(store: SiteStore, id: string): boolean {
  return store.db.delete(identityKey).where(eq(identityKey.id, id)).returning().all().length > 0
}
