import type { VisitorId } from '@baton/contracts'
import { and, eq, isNull, lt } from 'drizzle-orm'
import { visitor, visitorToken } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

export type VisitorTokenRow = typeof visitorToken.$inferSelect

/** Only the hash of a token is ever stored. */
export function insertVisitorToken(
  store: SiteStore,
  input: Pick<VisitorTokenRow, 'hash' | 'visitorId' | 'kind' | 'family' | 'generation' | 'expiresAt'> &
    Partial<Pick<VisitorTokenRow, 'parentHash'>>,
): void {
  store.db
    .insert(visitorToken)
    .values({ ...input, createdAt: store.now() })
    .run()
}

/** A token with the generation its visitor has now. */
export function findVisitorToken(
  store: SiteStore,
  hash: string,
): (VisitorTokenRow & { currentGeneration: number }) | undefined {
  const row = store.db
    .select({ token: visitorToken, currentGeneration: visitor.generation })
    .from(visitorToken)
    .innerJoin(visitor, eq(visitor.id, visitorToken.visitorId))
    .where(eq(visitorToken.hash, hash))
    .get()
  return row && { ...row.token, currentGeneration: row.currentGeneration }
}

/** Marks a refresh token as traded in; the first trade's moment stays. */
export function markReplaced(store: SiteStore, hash: string): void {
  store.db
    .update(visitorToken)
    .set({ replacedAt: store.now() })
    .where(and(eq(visitorToken.hash, hash), isNull(visitorToken.replacedAt)))
    .run()
}

/** Ends a whole family: somebody used a token twice. */
export function revokeFamily(store: SiteStore, family: string): void {
  store.db.update(visitorToken).set({ revokedAt: store.now() }).where(eq(visitorToken.family, family)).run()
}

/** The refresh tokens of a family. */
export function listRefreshTokens(store: SiteStore, family: string): VisitorTokenRow[] {
  return store.db
    .select()
    .from(visitorToken)
    .where(and(eq(visitorToken.family, family), eq(visitorToken.kind, 'refresh')))
    .all()
}

// A tab that slept over its access token must hear "expired", which it mends, and not "unknown", which costs it its
// conversation.
const KEPT_EXPIRED_MS = 7 * 86_400_000

/** Drops what ended more than a week ago. */
export function dropExpiredTokens(store: SiteStore, visitorId: VisitorId): void {
  store.db
    .delete(visitorToken)
    .where(
      and(eq(visitorToken.visitorId, visitorId), lt(visitorToken.expiresAt, store.now() - KEPT_EXPIRED_MS)),
    )
    .run()
}
