import type {
  AgentId,
  ConversationId,
  Handoff,
  HandoffFact,
  HandoffId,
  MessageId,
  TeamId,
  VisitorId,
} from '@baton/contracts'
import { and, asc, desc, eq, inArray, isNotNull, isNull, notExists, or, sql } from 'drizzle-orm'
import { factsOf } from './handoff-facts.ts'
import { newId } from './new-id.ts'
import { prepared } from './prepared.ts'
import { conversation, handoff } from './schema/conversations.ts'
import { offer } from './schema/routing.ts'
import { listNamed } from './signals.ts'
import type { SiteStore } from './site-store.ts'

export type HandoffRow = typeof handoff.$inferSelect

export type NewHandoff = Pick<
  HandoffRow,
  'conversationId' | 'reason' | 'trigger' | 'summary' | 'tried' | 'dueAt'
> & {
  /** What a flow has gathered. Default nothing. */
  facts?: HandoffFact[]
  /** Default: everybody's. */
  teamId?: TeamId | null
  /** Default 0: like most. */
  priority?: number
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

const found = prepared((db) =>
  db
    .select()
    .from(handoff)
    .where(eq(handoff.id, sql.placeholder('id')))
    .prepare(),
)

export function findHandoff(store: SiteStore, id: HandoffId): HandoffRow | undefined {
  return found(store).get({ id })
}

/** What the visitor has said of themselves since it was requested; a newer value takes the place of an older one. */
export function addHandoffFacts(
  store: SiteStore,
  conversationId: ConversationId,
  facts: HandoffFact[],
): void {
  const open = findOpenHandoff(store, conversationId)
  if (!open) return
  const named = new Set(facts.map(({ name }) => name))
  updateHandoff(store, open.id, { facts: [...open.facts.filter(({ name }) => !named.has(name)), ...facts] })
}

const open = prepared((db) =>
  db
    .select()
    .from(handoff)
    .where(
      and(
        eq(handoff.conversationId, sql.placeholder('conversationId')),
        inArray(handoff.state, ['requested', 'accepted']),
      ),
    )
    .prepare(),
)

/** The handoff that is requested or accepted now; there is never more than one. */
export function findOpenHandoff(store: SiteStore, conversationId: ConversationId): HandoffRow | undefined {
  return open(store).get({ conversationId })
}

const newest = prepared((db) =>
  db
    .select()
    .from(handoff)
    .where(eq(handoff.conversationId, sql.placeholder('conversationId')))
    .orderBy(desc(handoff.requestedAt), desc(handoff.id))
    .limit(1)
    .prepare(),
)

/** The handoff that was requested last, whatever became of it. */
export function findNewestHandoff(store: SiteStore, conversationId: ConversationId): HandoffRow | undefined {
  return newest(store).get({ conversationId })
}

export function updateHandoff(
  store: SiteStore,
  id: HandoffId,
  change: Partial<
    Pick<
      HandoffRow,
      'state' | 'agentId' | 'acceptedAt' | 'closedAt' | 'dueAt' | 'priority' | 'why' | 'teamId' | 'facts'
    >
  >,
): void {
  store.db.update(handoff).set(change).where(eq(handoff.id, id)).run()
}

const listed = prepared((db) =>
  db
    .select()
    .from(handoff)
    .where(eq(handoff.conversationId, sql.placeholder('conversationId')))
    .orderBy(asc(handoff.requestedAt), asc(handoff.id))
    .prepare(),
)

/** Oldest first. To what was gathered come the facts that the visitor named until it was closed. */
export function listHandoffs(store: SiteStore, conversationId: ConversationId): Handoff[] {
  const rows = listed(store).all({ conversationId })
  const named = rows.length > 0 ? listNamed(store, conversationId) : []
  return rows.map(({ noticeId: _, facts, ...row }) => {
    const isNew = ({ value }: HandoffFact) => !facts.some((known) => known.value === value)
    return { ...row, facts: [...facts, ...factsOf(named, row.closedAt).filter(isNew)] }
  })
}

/**
 * Whose turn it is: who waits for everybody or for one of these teams, and is offered to nobody. The highest priority
 * first, then the longest wait.
 */
export function listUnoffered(
  store: SiteStore,
  { teamIds, limit }: { teamIds: TeamId[]; limit: number },
): HandoffRow[] {
  const live = store.db
    .select({ one: sql`1` })
    .from(offer)
    .where(and(eq(offer.handoffId, handoff.id), isNull(offer.result)))
  return store.db
    .select()
    .from(handoff)
    .where(
      and(
        sql`${handoff.state} = 'requested'`,
        or(
          isNull(handoff.teamId),
          sql`${handoff.teamId} in (select value from json_each(${JSON.stringify(teamIds)}))`,
        ),
        notExists(live),
      ),
    )
    .orderBy(desc(handoff.priority), asc(handoff.requestedAt), asc(handoff.id))
    .limit(limit)
    .all()
}

/** Who last answered this visitor as a person, in any conversation. */
export function lastAgentOf(store: SiteStore, visitorId: VisitorId): AgentId | null {
  const row = store.db
    .select({ agentId: handoff.agentId })
    .from(handoff)
    .innerJoin(conversation, eq(conversation.id, handoff.conversationId))
    .where(and(eq(conversation.visitorId, visitorId), isNotNull(handoff.acceptedAt)))
    .orderBy(desc(handoff.acceptedAt))
    .limit(1)
    .get()
  return row?.agentId ?? null
}

// Fewer say nothing; more than these are of another time of the day.
const FEWEST_WAITS = 5
const NEWEST_WAITS = 20

/** How long people waited until somebody accepted, in milliseconds: the median of the newest; null for too few. */
export function usualWaitMs(store: SiteStore): number | null {
  const waits = store.db
    .select({ ms: sql<number>`${handoff.acceptedAt} - ${handoff.requestedAt}` })
    .from(handoff)
    .where(isNotNull(handoff.acceptedAt))
    .orderBy(desc(handoff.acceptedAt))
    .limit(NEWEST_WAITS)
    .all()
    .map(({ ms }) => ms)
    .sort((a, b) => a - b)
  return waits.length < FEWEST_WAITS ? null : (waits[Math.floor(waits.length / 2)] ?? null)
}
