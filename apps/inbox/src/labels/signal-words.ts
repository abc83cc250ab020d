import type { GivenLabel, Intent, IntentId, Label, Scorer, Signals } from '@baton/contracts'

export type KnownIntent = Pick<Intent, 'id' | 'name'>

/** Praise is what people are politest with: a little of it is still neutral, a little blame is not. As the scorer names them. */
export function feelingWords(sentiment: number): string {
  if (sentiment < -0.5) return 'very negative'
  if (sentiment < -0.03) return 'negative'
  if (sentiment > 0.6) return 'very positive'
  return sentiment > 0.21 ? 'positive' : 'neutral'
}

/** Null where there is no haste worth a word. */
export function urgencyWords(urgency: number): string | null {
  if (urgency >= 0.7) return 'very urgent'
  return urgency >= 0.35 ? 'urgent' : null
}

export const percent = (share: number) => `${Math.round(share * 100)} %`

/** An intent that was removed has a name no more. */
export function intentWords(id: IntentId | null, intents: readonly KnownIntent[]): string {
  if (id === null) return 'None of the intents'
  return intents.find((known) => known.id === id)?.name ?? 'An intent that was removed'
}

/** What is understood of a message, in a few words: "Refund (84 %) · negative · urgent". */
export function signalWords(
  { intent, sentiment, urgency }: Pick<Signals, 'intent' | 'sentiment' | 'urgency'>,
  intents: readonly KnownIntent[],
): string {
  // A classifier's confidence is of the intent that it likes best: of none it tells nothing.
  const isTold = intent && intent.value !== null && intent.by.kind !== 'agent'
  const sure = isTold ? ` (${percent(intent.confidence)})` : ''
  return [
    intent && `${intentWords(intent.value, intents)}${sure}`,
    feelingWords(sentiment.value),
    urgencyWords(urgency.value),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Who says so. */
export function scorerWords(by: Scorer, people: readonly { id: string; name: string }[], me: string): string {
  if (by.kind === 'built_in') return 'Baton'
  if (by.kind === 'model') return 'The model'
  if (by.agentId === me) return 'You'
  return people.find(({ id }) => id === by.agentId)?.name ?? 'A former colleague'
}

export function labelWords(label: Label, intents: readonly KnownIntent[]): string {
  if (label.kind === 'intent') return intentWords(label.value, intents)
  return label.value
}

/** How the visitor feels of late, and where that goes. */
export function trendWords(level: number, sentiments: readonly number[]): string {
  const now = feelingWords(level)
  const half = Math.floor(sentiments.length / 2)
  if (half === 0) return now
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length
  const change = mean(sentiments.slice(-half)) - mean(sentiments.slice(0, half))
  if (Math.abs(change) < 0.2) return `${now}, unchanged`
  return `${now}, ${change > 0 ? 'getting better' : 'getting worse'}`
}

/** One's own label of a kind; undefined without one. */
export function ownLabel(
  labels: readonly GivenLabel[],
  about: { messageId: string; kind: Label['kind']; me: string },
) {
  const { messageId, kind, me } = about
  return labels.find(
    ({ messageId: of, label, by }) =>
      of === messageId && label.kind === kind && by.kind === 'agent' && by.agentId === me,
  )?.label
}
