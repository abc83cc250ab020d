import type { AgentId, HandoffId, OfferResult } from '@baton/contracts'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { offer } from './schema/routing.ts'
import type { SiteStore } from './site-store.ts'

export type OfferRow = typeof offer.$inferSelect

/** There is at most one live offer of a handoff: a second one throws. */
export function insertOffer(
  store: SiteStore,
  input: Pick<OfferRow, 'handoffId' | 'agentId' | 'why' | 'expiresAt'> & { result?: OfferResult },
): OfferRow {
  const offeredAt = store.now()
  const endedAt = input.result ? offeredAt : null
  return store.db
    .insert(offer)
    .values({ ...input, id: newId('ofr'), offeredAt, endedAt })
    .returning()
    .get()
}

export function findLiveOffer(store: SiteStore, handoffId: HandoffId): OfferRow | undefined {
  return store.db
    .select()
    .from(offer)
    .where(and(eq(offer.handoffId, handoffId), isNull(offer.result)))
    .get()
}

export function endOffer(store: SiteStore, id: string, result: OfferResult): void {
  store.db.update(offer).set({ result, endedAt: store.now() }).where(eq(offer.id, id)).run()
}

/** Oldest first. */
export function listOffers(store: SiteStore, handoffId: HandoffId): OfferRow[] {
  return store.db
    .select()
    .from(offer)
    .where(eq(offer.handoffId, handoffId))
    .orderBy(asc(offer.offeredAt), asc(offer.id))
    .all()
}

/** The live offers to one agent, or to anybody. */
export function listLiveOffers(store: SiteStore, agentId?: AgentId): OfferRow[] {
  return store.db
    .select()
    .from(offer)
    .where(and(isNull(offer.result), agentId && eq(offer.agentId, agentId)))
    .orderBy(asc(offer.offeredAt), asc(offer.id))
    .all()
}
