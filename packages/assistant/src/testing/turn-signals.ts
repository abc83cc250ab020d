import type { TurnSignals } from '../assistant.ts'

const by = { kind: 'built_in', version: 'test' } as const

/** Signals of a calm turn with nothing in it, but for what is given. */
export function turnSignals(
  change: Partial<Omit<TurnSignals, 'sentiment' | 'urgency'>> & { sentiment?: number; urgency?: number } = {},
): TurnSignals {
  const { sentiment = 0, urgency = 0, ...rest } = change
  return {
    language: { value: 'en', confidence: 1, by },
    intent: null,
    sentiment: { value: sentiment, confidence: 1, by },
    urgency: { value: urgency, confidence: 1, by },
    entities: [],
    sensitive: [],
    complaint: false,
    asksForPerson: false,
    ...rest,
  }
}

/** An intent as it was recognised; null: outside of them all. */
export function intentSeen(id: string | null, confidence: number): NonNullable<TurnSignals['intent']> {
  const value = id as NonNullable<TurnSignals['intent']>['value']
  return { value, confidence, by, ranked: [{ id: value, confidence }], nearTies: [] }
}
