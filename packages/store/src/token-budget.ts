import type { AssistantSettings, RunId, VisitorId } from '@baton/contracts'
import { and, eq, lt, ne, sql } from 'drizzle-orm'
import { dayOf } from './day.ts'
import { newId } from './new-id.ts'
import { tokenReservation, tokenUse } from './schema/budget.ts'
import { run } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

/** An answer takes a minute at most: what is reserved for longer was reserved by a process that died. */
export const RESERVATION_MS = 5 * 60_000

export type ReservationRow = typeof tokenReservation.$inferSelect

export interface ReservationRequest {
  /** Null, as their visitor, for what is written for staff: the site's limit alone counts. */
  runId: RunId | null
  visitorId: VisitorId | null
  /** Stands for the neighbourhood that the visitor writes from; null where it is not known. */
  addressKey: string | null
  tokens: number
}

type Spender = Pick<ReservationRow, 'visitorId' | 'addressKey'>

/**
 * Counts tokens as used before they are. Null when the site, the visitor or the neighbourhood would have more than its
 * limit of the day (UTC), or while another answer of the visitor runs with tokens of its own; nothing is counted then.
 */
export function reserveTokens(
  store: SiteStore,
  request: ReservationRequest,
  limits: AssistantSettings['tokensADay'],
): ReservationRow | null {
  return store.transaction(() => {
    releaseForgotten(store)
    const day = dayOf(store.now())
    store.db.delete(tokenUse).where(ne(tokenUse.day, day)).run()
    if (hasOtherRunning(store, request)) return null
    const wanted = limitsOf(request, limits)
    if (wanted.some(([key, limit]) => usedOn(store, day, key) + request.tokens > limit)) return null
    count(store, day, request, request.tokens)
    return store.db
      .insert(tokenReservation)
      .values({ ...request, id: newId('tok'), day, reservedAt: store.now() })
      .returning()
      .get()
  })
}

/** Puts what was used in the place of what was reserved. */
export function settleTokens(store: SiteStore, reservation: ReservationRow, used: number): void {
  store.transaction(() => {
    const held = store.db
      .delete(tokenReservation)
      .where(eq(tokenReservation.id, reservation.id))
      .returning()
      .get()
    count(store, reservation.day, reservation, used - (held?.tokens ?? 0))
  })
}

/** Tokens of the site that are used or reserved today. */
export function tokensUsedToday(store: SiteStore): number {
  store.transaction(() => releaseForgotten(store))
  return usedOn(store, dayOf(store.now()), SITE)
}

const SITE = 'site'

function keysOf({ visitorId, addressKey }: Spender): string[] {
  return [SITE, visitorId, addressKey].filter((key) => key !== null)
}

function limitsOf(spender: Spender, limits: AssistantSettings['tokensADay']): [key: string, limit: number][] {
  const limitOf = (key: string) =>
    key === SITE ? limits.site : key === spender.visitorId ? limits.visitor : limits.addressBlock
  return keysOf(spender).map((key) => [key, limitOf(key)])
}

function usedOn(store: SiteStore, day: string, key: string): number {
  const row = store.db
    .select({ tokens: tokenUse.tokens })
    .from(tokenUse)
    .where(and(eq(tokenUse.day, day), eq(tokenUse.key, key)))
    .get()
  return row?.tokens ?? 0
}

function count(store: SiteStore, day: string, spender: Spender, tokens: number): void {
  for (const key of keysOf(spender))
    store.db
      .insert(tokenUse)
      .values({ day, key, tokens })
      .onConflictDoUpdate({
        target: [tokenUse.day, tokenUse.key],
        set: { tokens: sql`${tokenUse.tokens} + ${tokens}` },
      })
      .run()
}

function hasOtherRunning(store: SiteStore, { visitorId, runId }: ReservationRequest): boolean {
  if (visitorId === null || runId === null) return false
  const other = store.db
    .select({ id: tokenReservation.id })
    .from(tokenReservation)
    .innerJoin(run, eq(run.id, tokenReservation.runId))
    .where(
      and(
        eq(tokenReservation.visitorId, visitorId),
        ne(tokenReservation.runId, runId),
        eq(run.state, 'live'),
      ),
    )
    .get()
  return other !== undefined
}

function releaseForgotten(store: SiteStore): void {
  const forgotten = store.db
    .delete(tokenReservation)
    .where(lt(tokenReservation.reservedAt, store.now() - RESERVATION_MS))
    .returning()
    .all()
  for (const reservation of forgotten) count(store, reservation.day, reservation, -reservation.tokens)
}
