import type { ClockKind, ConversationId } from '@baton/contracts'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { prepared } from './prepared.ts'
import { clock } from './schema/routing.ts'
import type { SiteStore } from './site-store.ts'

export type ClockRow = typeof clock.$inferSelect

/** Starts a clock, or sets one that runs anew. */
export function saveClock(
  store: SiteStore,
  row: Pick<ClockRow, 'conversationId' | 'kind' | 'startedAt' | 'dueAt'> & Partial<ClockRow>,
): void {
  const { startedAt, dueAt, pausedAt = null, pausedMs = 0 } = row
  const set = { startedAt, dueAt, missedAt: null, pausedAt, pausedMs }
  store.db
    .insert(clock)
    .values({ ...row, ...set })
    .onConflictDoUpdate({ target: [clock.conversationId, clock.kind], set })
    .run()
}

export function dropClock(store: SiteStore, conversationId: ConversationId, kind: ClockKind): void {
  store.db
    .delete(clock)
    .where(and(eq(clock.conversationId, conversationId), eq(clock.kind, kind)))
    .run()
}

export function markClockMissed(store: SiteStore, { conversationId, kind }: ClockRow): void {
  store.db
    .update(clock)
    .set({ missedAt: store.now() })
    .where(and(eq(clock.conversationId, conversationId), eq(clock.kind, kind)))
    .run()
}

const listed = prepared((db) =>
  db
    .select()
    .from(clock)
    .where(eq(clock.conversationId, sql.placeholder('conversationId')))
    .orderBy(asc(clock.dueAt))
    .prepare(),
)

/** What runs in a conversation, the first to run out first. */
export function listClocks(store: SiteStore, conversationId: ConversationId): ClockRow[] {
  return listed(store).all({ conversationId })
}

/** Every clock of the site that was not missed yet, those that stand still too. */
export function listRunningClocks(store: SiteStore): ClockRow[] {
  return store.db.select().from(clock).where(isNull(clock.missedAt)).orderBy(asc(clock.dueAt)).all()
}
