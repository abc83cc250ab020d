import { AgentId, type MessageId, type Scorer, type Signals } from '@baton/contracts'
import type { ScoreKind, ScoreValues, signal } from './schema/understanding.ts'

type Row = typeof signal.$inferSelect

/** Of several people each has a row; of built-in scorers and of models only the last. */
export function scorerKey(by: Scorer): { scorer: string; version: string } {
  if (by.kind === 'agent') return { scorer: by.agentId, version: '' }
  return { scorer: by.kind, version: by.kind === 'model' ? by.model : by.version }
}

export function scorerOf({ scorer, version }: Pick<Row, 'scorer' | 'version'>): Scorer {
  if (scorer === 'built_in') return { kind: scorer, version }
  if (scorer === 'model') return { kind: scorer, model: version }
  return { kind: 'agent', agentId: AgentId.parse(scorer) }
}

/** A row's value; only `insertSignals` and `putScore` write rows, and both know its type. */
export const scoreValue = <Kind extends ScoreKind>(row: Row, _kind: Kind): ScoreValues[Kind] =>
  JSON.parse(row.value) as ScoreValues[Kind]

/** Of a message's rows of one kind the one that counts. */
export const effectiveRow = (rows: Row[], kind: ScoreKind): Row | undefined =>
  rows.filter((one) => one.kind === kind).reduce(before, undefined)

/** What counts of a message's rows; undefined while the built-in scorers have not read it. */
export function effectiveSignals(messageId: MessageId, rows: Row[]): Signals | undefined {
  const scored = <Kind extends ScoreKind>(kind: Kind) => {
    const row = effectiveRow(rows, kind)
    return row && { value: scoreValue(row, kind), confidence: row.confidence, by: scorerOf(row) }
  }
  const [language, sentiment, urgency] = [scored('language'), scored('sentiment'), scored('urgency')]
  const read = rows.find(({ kind, scorer }) => kind === 'language' && scorer === 'built_in')
  if (!read || !language || !sentiment || !urgency) return undefined
  const intent = scored('intent')
  const detail = rows.find(({ kind, detail }) => kind === 'intent' && detail)?.detail
  return {
    messageId,
    language,
    sentiment,
    urgency,
    intent: intent
      ? {
          ...intent,
          ranked: detail?.ranked ?? [],
          // Whoever was asked and said which it is has settled it.
          nearTies: intent.by.kind === 'built_in' ? (detail?.nearTies ?? []) : [],
        }
      : null,
    entities: scored('entities')?.value ?? [],
    sensitive: scored('sensitive')?.value ?? [],
    complaint: scored('complaint')?.value ?? false,
    asksForPerson: scored('asks_for_person')?.value ?? false,
    scoredAt: read.at,
  }
}

/** Which of two rows of a kind counts. */
function before(one: Row | undefined, other: Row): Row {
  if (!one) return other
  const [rank, otherRank] = [weightOf(one), weightOf(other)]
  return rank > otherRank || (rank === otherRank && one.at >= other.at) ? one : other
}

function weightOf({ scorer }: Row): number {
  if (scorer === 'built_in') return 0
  return scorer === 'model' ? 1 : 2
}
