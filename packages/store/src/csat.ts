import type { AgentId, ConversationId, Csat, CsatAbout, VisitorCsat } from '@baton/contracts'
import { and, count, desc, eq, gte, ne } from 'drizzle-orm'
import type { ConversationRow } from './conversations.ts'
import { csat } from './schema/csat.ts'
import { readSettings } from './settings.ts'
import type { SiteStore } from './site-store.ts'

/** An answer can be changed for this long. */
export const CSAT_CHANGEABLE_MS = 24 * 3_600_000
/** A conversation that is resolved again within this time after it was rated is still the same episode. */
const EPISODE_MS = 7 * 24 * 3_600_000

export type CsatRow = typeof csat.$inferSelect

/**
 * What a visitor is asked of a conversation, and what they said of its last episode. Null while it is not resolved, and
 * where the site does not ask.
 */
export function readVisitorCsat(store: SiteStore, row: ConversationRow): VisitorCsat | null {
  if (row.status !== 'resolved' || !row.resolvedFrom || !readSettings(store).csat) return null
  const said = findCsat(store, row)
  return {
    score: said?.score ?? null,
    comment: said?.comment ?? '',
    changeableUntil: said ? said.createdAt + CSAT_CHANGEABLE_MS : null,
  }
}

/** What was said of the episode that a resolved conversation has just ended. */
export function findCsat(store: SiteStore, { id, resolvedFrom, lastMessageAt }: ConversationRow) {
  const resolvedAt = resolvedFrom?.at ?? lastMessageAt
  return store.db
    .select()
    .from(csat)
    .where(and(eq(csat.conversationId, id), gte(csat.createdAt, resolvedAt - EPISODE_MS)))
    .orderBy(desc(csat.createdAt))
    .limit(1)
    .get()
}

export function insertCsat(store: SiteStore, said: Omit<CsatRow, 'createdAt' | 'changedAt'>): void {
  const at = store.now()
  store.db
    .insert(csat)
    .values({ ...said, createdAt: at, changedAt: at })
    .run()
}

export function changeCsat(
  store: SiteStore,
  { conversationId, createdAt }: CsatRow,
  said: Pick<CsatRow, 'score' | 'comment'>,
): void {
  store.db
    .update(csat)
    .set({ ...said, changedAt: store.now() })
    .where(and(eq(csat.conversationId, conversationId), eq(csat.createdAt, createdAt)))
    .run()
}

/** Of one conversation, the newest first. */
export function listCsat(store: SiteStore, conversationId: ConversationId): Csat[] {
  return store.db
    .select()
    .from(csat)
    .where(eq(csat.conversationId, conversationId))
    .orderBy(desc(csat.createdAt))
    .all()
}

interface CsatFilter {
  /** In ms since 1970. */
  since: number
  /** Of all where it is left out. */
  agentId?: AgentId | undefined
}

const matching = ({ since, agentId }: CsatFilter) =>
  and(gte(csat.createdAt, since), agentId && eq(csat.agentId, agentId))

/** How often each score was given, to whom. */
export function countCsat(
  store: SiteStore,
  filter: CsatFilter,
): { about: CsatAbout; score: number; n: number }[] {
  return store.db
    .select({ about: csat.about, score: csat.score, n: count() })
    .from(csat)
    .where(matching(filter))
    .groupBy(csat.about, csat.score)
    .all()
}

/** Answers with words, the newest first. */
export function listCsatComments(store: SiteStore, filter: CsatFilter, limit: number): Csat[] {
  return store.db
    .select()
    .from(csat)
    .where(and(matching(filter), ne(csat.comment, '')))
    .orderBy(desc(csat.createdAt))
    .limit(limit)
    .all()
}
