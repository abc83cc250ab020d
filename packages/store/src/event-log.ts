import {
  type ConversationId,
  type Fact,
  MAX_FACTS_BEHIND,
  type StoredFact,
  type VisitorId,
} from '@baton/contracts'
import { and, asc, eq, gt, max, sql } from 'drizzle-orm'
import { prepared } from './prepared.ts'
import { visitor } from './schema/conversations.ts'
import { event } from './schema/site.ts'
import type { SiteStore } from './site-store.ts'

export interface NewFact {
  conversationId: ConversationId | null
  /** The visitor who may see the fact; null keeps it among staff. */
  visitorId: VisitorId | null
  fact: Fact
}

const appended = prepared((db) =>
  db
    .insert(event)
    .values({
      seq: sql.placeholder('seq'),
      visitorId: sql.placeholder('visitorId'),
      visitorSeq: sql.placeholder('visitorSeq'),
      conversationId: sql.placeholder('conversationId'),
      at: sql.placeholder('at'),
      fact: sql`${sql.placeholder('fact')}`,
    })
    .prepare(),
)
const latest = prepared((db) =>
  db
    .select({ seq: max(event.seq) })
    .from(event)
    .prepare(),
)

/** Appends to the log, inside the transaction of the rows the fact is about. Returns it with its numbers. */
export function appendFact(store: SiteStore, { conversationId, visitorId, fact }: NewFact): StoredFact {
  if (!store.inTransaction()) throw new Error('A fact was appended outside a transaction.')
  const seq = latestSeq(store) + 1
  const visitorSeq = visitorId ? nextVisitorSeq(store, visitorId) : null
  const at = store.now()
  appended(store).run({ seq, visitorId, visitorSeq, conversationId, at, fact: JSON.stringify(fact) })
  const stored = { seq, visitorSeq, conversationId, at, fact, visitorId }
  store.announce(stored)
  return stored
}

/** The newest fact's number; 0 when there is none. */
export function latestSeq(store: SiteStore): number {
  return latest(store).get()?.seq ?? 0
}

const latestOfVisitor = prepared((db) =>
  db
    .select({ seq: visitor.lastSeq })
    .from(visitor)
    .where(eq(visitor.id, sql.placeholder('visitorId')))
    .prepare(),
)

/** A visitor's cursor: the newest fact they may see. */
export function latestVisitorSeq(store: SiteStore, visitorId: VisitorId): number {
  return latestOfVisitor(store).get({ visitorId })?.seq ?? 0
}

/** `reset` when the cursor is not one of ours (ahead of the log) or too far behind to catch up fact by fact. */
export type FactsAfter = { reset: true } | { reset: false; facts: StoredFact[] }

const newer = prepared((db) =>
  db
    .select()
    .from(event)
    .where(gt(event.seq, sql.placeholder('after')))
    .orderBy(asc(event.seq))
    .prepare(),
)

/** Facts of the whole site after `seq`, oldest first. */
export function readFacts(store: SiteStore, after: number): FactsAfter {
  const latest = latestSeq(store)
  if (after > latest || latest - after > MAX_FACTS_BEHIND) return { reset: true }
  return { reset: false, facts: newer(store).all({ after }) }
}

const newerOfVisitor = prepared((db) =>
  db
    .select()
    .from(event)
    .where(
      and(eq(event.visitorId, sql.placeholder('visitorId')), gt(event.visitorSeq, sql.placeholder('after'))),
    )
    .orderBy(asc(event.visitorSeq))
    .prepare(),
)

/** Facts that one visitor may see after their cursor, oldest first. */
export function readVisitorFacts(store: SiteStore, visitorId: VisitorId, after: number): FactsAfter {
  const latest = latestVisitorSeq(store, visitorId)
  if (after > latest || latest - after > MAX_FACTS_BEHIND) return { reset: true }
  return { reset: false, facts: newerOfVisitor(store).all({ visitorId, after }) }
}

const counted = prepared((db) =>
  db
    .update(visitor)
    .set({ lastSeq: sql`${visitor.lastSeq} + 1` })
    .where(eq(visitor.id, sql.placeholder('visitorId')))
    .returning({ seq: visitor.lastSeq })
    .prepare(),
)

function nextVisitorSeq(store: SiteStore, visitorId: VisitorId): number {
  const row = counted(store).get({ visitorId })
  if (!row) throw new Error(`A fact was appended for the unknown visitor ${visitorId}.`)
  return row.seq
}
