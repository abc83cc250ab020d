import type { ConversationId, LabelKind, MessageId } from '@baton/contracts'
import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { isWithin, type Span } from './message-span.ts'
import { message } from './schema/conversations.ts'
import { signal } from './schema/understanding.ts'
import { scorerOf, scoreValue } from './signal-rows.ts'
import type { Score } from './signals.ts'
import type { SiteStore } from './site-store.ts'

const KINDS: LabelKind[] = ['intent', 'sentiment', 'answer']
// Word for word as the indexes are made (0018), which are not used else.
const isOpinion = sql`scorer <> 'built_in'`
const isLabel = sql`scorer not in ('built_in', 'model')`

/** A score with the conversation that it is of. */
export interface Judgement extends Score {
  conversationId: ConversationId
}

/** What people said of a conversation's messages, or of a part of them, oldest message first. */
export function listLabels(store: SiteStore, conversationId: ConversationId, within?: Span): Judgement[] {
  const about = and(eq(message.conversationId, conversationId), isWithin(within))
  return judgements(store)
    .where(and(about, inArray(signal.kind, KINDS), isLabel))
    .orderBy(message.position)
    .all()
    .map(toJudgement)
}

/** What people said in one kind, of the newest messages first. */
export function listPeoplesLabels(store: SiteStore, kind: LabelKind, limit: number): Judgement[] {
  return judgements(store)
    .where(and(eq(signal.kind, kind), isLabel))
    .orderBy(desc(signal.messageId))
    .limit(limit)
    .all()
    .map(toJudgement)
}

/**
 * Messages of which a model or a person said something in this kind, or only those that a person labelled; the newest
 * first, each with all that was said of it. `before` is the last of the page above, `limit` at most 90.
 */
export function listJudged(
  store: SiteStore,
  options: { kind: LabelKind; labelled?: boolean; before?: MessageId; limit: number },
): Judgement[][] {
  const { kind, labelled, before, limit } = options
  const found = store.db
    .selectDistinct({ id: signal.messageId })
    .from(signal)
    .where(and(eq(signal.kind, kind), labelled ? isLabel : isOpinion, before && lt(signal.messageId, before)))
    .orderBy(desc(signal.messageId))
    .limit(limit)
    .all()
  const ids = found.map(({ id }) => id)
  const rows = judgements(store)
    .where(and(inArray(signal.messageId, ids), eq(signal.kind, kind)))
    .all()
  const byMessage = Map.groupBy(rows.map(toJudgement), ({ messageId }) => messageId)
  return ids.flatMap((id) => [byMessage.get(id) ?? []])
}

const judgements = (store: SiteStore) =>
  store.db
    .select({ signal, conversationId: message.conversationId })
    .from(signal)
    .innerJoin(message, eq(message.id, signal.messageId))

interface Row {
  signal: typeof signal.$inferSelect
  conversationId: ConversationId
}

function toJudgement({ signal: row, conversationId }: Row): Judgement {
  const { messageId, kind, confidence, at } = row
  return { messageId, conversationId, kind, value: scoreValue(row, kind), confidence, by: scorerOf(row), at }
}
