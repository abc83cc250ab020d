import type { VisitorId } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { conversation } from './schema/conversations.ts'
import { file } from './schema/files.ts'
import { identityKey, visitorIdentity } from './schema/identity.ts'
import type { SiteStore } from './site-store.ts'
import { moveVisitorEvents } from './visitor-events.ts'

export type IdentityKeyRow = typeof identityKey.$inferSelect
type IdentityRow = typeof visitorIdentity.$inferSelect

/** Whom a site's tokens call so. */
export function findVisitorBySubject(store: SiteStore, subject: string): VisitorId | undefined {
  return store.db.select().from(visitorIdentity).where(eq(visitorIdentity.subject, subject)).get()?.visitorId
}

/** Whether the site has vouched for this visitor. */
export const isVerified = (store: SiteStore, visitorId: VisitorId): boolean =>
  findAttributes(store, visitorId) !== undefined

/** What the site's newest token says of a visitor; undefined for one whom it has not vouched for. */
export function findAttributes(store: SiteStore, visitorId: VisitorId): Record<string, string> | undefined {
  return store.db.select().from(visitorIdentity).where(eq(visitorIdentity.visitorId, visitorId)).get()
    ?.attributes
}

export function saveIdentity(
  store: SiteStore,
  { subject, visitorId, attributes = {} }: Pick<IdentityRow, 'subject' | 'visitorId'> & Partial<IdentityRow>,
): void {
  const said = { verifiedAt: store.now(), attributes }
  store.db
    .insert(visitorIdentity)
    .values({ subject, visitorId, ...said })
    .onConflictDoUpdate({ target: visitorIdentity.subject, set: said })
    .run()
}

/** From now on all that `from` talked about is `to`'s, and so are the facts to come. */
export function moveConversations(store: SiteStore, from: VisitorId, to: VisitorId): void {
  store.db.update(conversation).set({ visitorId: to }).where(eq(conversation.visitorId, from)).run()
  store.db.update(file).set({ visitorId: to }).where(eq(file.visitorId, from)).run()
  moveVisitorEvents(store, from, to)
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
