import type { ConversationId, Handoff, HandoffId, MessageId } from '@baton/contracts'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { handoff } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

export type HandoffRow = typeof handoff.$inferSelect

export type NewHandoff = Pick<
  HandoffRow,
  'conversationId' | 'reason' | 'trigger' | 'summary' | 'tried' | 'dueAt'
> & {
  /** The one notice that tells the visitor. */
  noticeId: MessageId
}

export function insertHandoff(store: SiteStore, input: NewHandoff): HandoffRow {
  return store.db
    .insert(handoff)
    .values({ ...input, id: newId<HandoffId>('hnd'), state: 'requested', requestedAt: store.now() })
    .returning()
    .get()
}

export function findHandoff(store: SiteStore, id: HandoffId): HandoffRow | undefined {
  return store.db.select().from(handoff).where(eq(handoff.id, id)).get()
}

/** The handoff that is requested or accepted now; there is never more than one. */
export function findOpenHandoff(store: SiteStore, conversationId: ConversationId): HandoffRow | undefined {
  return store.db
    .select()
    .from(handoff)
    .where(and(eq(handoff.conversationId, conversationId), inArray(handoff.state, ['requested', 'accepted'])))
    .get()
}

export function updateHandoff(
  store: SiteStore,
  id: HandoffId,
  change: Partial<Pick<HandoffRow, 'state' | 'agentId' | 'acceptedAt' | 'closedAt' | 'dueAt'>>,
): void {
  store.db.update(handoff).set(change).where(eq(handoff.id, id)).run()
}

/** Oldest first. */
export function listHandoffs(store: SiteStore, conversationId: ConversationId): Handoff[] {
  const rows = store.db
    .select()
    .from(handoff)
    .where(eq(handoff.conversationId, conversationId))
    .orderBy(asc(handoff.requestedAt), asc(handoff.id))
    .all()
  return rows.map(({ noticeId: _, ...row }) => row)
}
