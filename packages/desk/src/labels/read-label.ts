import { type GivenLabel, Label } from '@baton/contracts'
import type { Judgement, Score, ScoreValues } from '@baton/store'
import { sentimentName } from '@baton/understanding/sentiment-name'

type SentimentLabel = Extract<Label, { kind: 'sentiment' }>['value']

/** Clearly within the named range, and not so strong that one label turns a policy. */
const SENTIMENTS: Record<SentimentLabel, number> = { negative: -0.6, neutral: 0, positive: 0.6 }

/** What a label says, as scores are kept. */
export function scoreOf(label: Label): ScoreValues[Label['kind']] {
  if (label.kind === 'sentiment') return SENTIMENTS[label.value]
  if (label.kind === 'intent') return label.value
  return { value: label.value, expected: label.expected }
}

/** A score of a kind that people label, in the words of a label. */
export function readLabel({ messageId, conversationId, kind, value, by, at }: Judgement): GivenLabel {
  return { messageId, conversationId, label: labelOf(kind, value), by, at }
}

/** Of one thing that several people labelled, what counts: the newest. Undefined where no person did. */
export function newestOfPeople(
  scores: Score[],
): (Pick<GivenLabel, 'messageId'> & { label: Label }) | undefined {
  const [newest] = scores.filter(({ by }) => by.kind === 'agent').sort((a, b) => b.at - a.at)
  return newest && { messageId: newest.messageId, label: labelOf(newest.kind, newest.value) }
}

/** The same for whoever says the same. */
export function nameOf({ value }: Pick<Score, 'value'>): string {
  if (typeof value === 'number') return sentimentName(value)
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : String(value ?? '')
}

function labelOf(kind: Judgement['kind'], value: Judgement['value']): Label {
  if (kind === 'answer' && typeof value === 'object') return Label.parse({ kind, ...value })
  if (kind === 'sentiment' && typeof value === 'number') return { kind, value: sentimentName(value) }
  return Label.parse({ kind, value })
}
