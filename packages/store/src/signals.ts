import type { ConversationId, MessageId, Scorer, Signals } from '@baton/contracts'
import { aliasedTable, and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Named } from './handoff-facts.ts'
import { isWithin, type Span } from './message-span.ts'
import { prepared } from './prepared.ts'
import { message } from './schema/conversations.ts'
import { type ScoreKind, type ScoreValues, signal } from './schema/understanding.ts'
import { effectiveRow, effectiveSignals, scorerKey, scorerOf, scoreValue } from './signal-rows.ts'
import type { SiteStore } from './site-store.ts'

export type { ScoreKind, ScoreValues } from './schema/understanding.ts'

/** One score as it was given. */
export interface Score {
  messageId: MessageId
  kind: ScoreKind
  value: ScoreValues[ScoreKind]
  confidence: number
  by: Scorer
  at: number
}

/**
 * Keeps what the built-in scorers say of a message, in place of what they said before. Names no others: a model's and a
 * person's word stay beside it.
 */
export function insertSignals(store: SiteStore, signals: Signals): void {
  const { messageId, intent, entities, sensitive } = signals
  const { version } = scorerKey(signals.language.by)
  const row = (kind: ScoreKind, value: unknown, more: Partial<typeof signal.$inferInsert> = {}) => ({
    ...{ messageId, kind, scorer: 'built_in', version, confidence: 1, detail: null },
    ...{ value: JSON.stringify(value), at: signals.scoredAt, ...more },
  })
  const rows = (['language', 'sentiment', 'urgency'] as const).map((kind) =>
    row(kind, signals[kind].value, { confidence: signals[kind].confidence }),
  )
  if (intent) {
    const { value, confidence, by, ranked, nearTies } = intent
    const { version } = scorerKey(by)
    rows.push(row('intent', value, { confidence, version, detail: { ranked, nearTies } }))
  }
  // What most messages are not takes no room.
  if (entities.length > 0) rows.push(row('entities', entities))
  if (sensitive.length > 0) rows.push(row('sensitive', sensitive))
  if (signals.complaint) rows.push(row('complaint', true))
  if (signals.asksForPerson) rows.push(row('asks_for_person', true))
  store.transaction(() => {
    store.db
      .delete(signal)
      .where(and(eq(signal.messageId, messageId), eq(signal.scorer, 'built_in')))
      .run()
    store.db.insert(signal).values(rows).run()
  })
}

/**
 * Keeps one score, in place of what the same scorer said of it before. Of several people the newest counts; a person
 * counts before a model, and that before the built-in scorer.
 */
export function putScore<Kind extends ScoreKind>(
  store: SiteStore,
  messageId: MessageId,
  kind: Kind,
  value: ScoreValues[Kind],
  confidence: number,
  by: Scorer,
): void {
  const { scorer, version } = scorerKey(by)
  const row = { version, value: JSON.stringify(value), confidence, at: store.now() }
  store.db
    .insert(signal)
    .values({ messageId, kind, scorer, ...row })
    .onConflictDoUpdate({ target: [signal.messageId, signal.kind, signal.scorer], set: row })
    .run()
}

/** Takes a score back. False when that scorer had said nothing of it. */
export function dropScore(store: SiteStore, messageId: MessageId, kind: ScoreKind, by: Scorer): boolean {
  const own = and(
    eq(signal.messageId, messageId),
    eq(signal.kind, kind),
    eq(signal.scorer, scorerKey(by).scorer),
  )
  return store.db.delete(signal).where(own).returning({ kind: signal.kind }).all().length > 0
}

/**
 * What is known of each message of a conversation, or of a part of it, oldest first; those that nobody has scored are
 * left out.
 */
export function listSignals(store: SiteStore, conversationId: ConversationId, within?: Span): Signals[] {
  const rows = store.db
    .select({ signal })
    .from(message)
    .innerJoin(signal, eq(signal.messageId, message.id))
    .where(and(eq(message.conversationId, conversationId), isWithin(within)))
    .orderBy(asc(message.position))
    .all()
  const byMessage = Map.groupBy(rows, (row) => row.signal.messageId)
  return [...byMessage].flatMap(
    ([messageId, found]) =>
      effectiveSignals(
        messageId,
        found.map((row) => row.signal),
      ) ?? [],
  )
}

const read = aliasedTable(signal, 'read')
const named = prepared((db) =>
  db
    .select({ signal, scoredAt: read.at })
    .from(message)
    .innerJoin(signal, and(eq(signal.messageId, message.id), eq(signal.kind, 'entities')))
    .innerJoin(
      read,
      and(eq(read.messageId, message.id), eq(read.kind, 'language'), eq(read.scorer, 'built_in')),
    )
    .where(and(eq(message.conversationId, sql.placeholder('conversationId')), eq(message.author, 'visitor')))
    .orderBy(asc(message.position))
    .prepare(),
)

/** What the messages of a conversation name, oldest first; those that name nothing are left out. */
export function listNamed(store: SiteStore, conversationId: ConversationId): Named[] {
  const byMessage = Map.groupBy(named(store).all({ conversationId }), (row) => row.signal.messageId)
  return [...byMessage.values()].flatMap((found) => {
    const row = effectiveRow(
      found.map(({ signal }) => signal),
      'entities',
    )
    return row && found[0] ? { entities: scoreValue(row, 'entities'), scoredAt: found[0].scoredAt } : []
  })
}

export function findSignals(store: SiteStore, messageId: MessageId): Signals | undefined {
  return effectiveSignals(
    messageId,
    store.db.select().from(signal).where(eq(signal.messageId, messageId)).all(),
  )
}

/** Messages of a conversation's visitor that the built-in scorers have not read, oldest first. */
export function listUnscored(store: SiteStore, conversationId: ConversationId): MessageId[] {
  const isRead = and(
    eq(signal.messageId, message.id),
    eq(signal.kind, 'language'),
    eq(signal.scorer, 'built_in'),
  )
  const rows = store.db
    .select({ id: message.id })
    .from(message)
    .leftJoin(signal, isRead)
    .where(
      and(
        eq(message.conversationId, conversationId),
        eq(message.author, 'visitor'),
        eq(message.state, 'complete'),
        isNull(signal.messageId),
      ),
    )
    .orderBy(asc(message.position))
    .all()
  return rows.map(({ id }) => id)
}

/** Every score of a message, by everybody who gave one. */
export function listScores(store: SiteStore, messageId: MessageId): Score[] {
  const rows = store.db
    .select()
    .from(signal)
    .where(eq(signal.messageId, messageId))
    .orderBy(asc(signal.kind), asc(signal.scorer))
    .all()
  return rows.map((row) => ({
    ...{ messageId, kind: row.kind, confidence: row.confidence, at: row.at },
    ...{ value: scoreValue(row, row.kind), by: scorerOf(row) },
  }))
}

/** Forgets what is known of a message, also what people said of it. */
export function dropSignals(store: SiteStore, messageId: MessageId): void {
  store.db.delete(signal).where(eq(signal.messageId, messageId)).run()
}
