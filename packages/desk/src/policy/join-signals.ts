import type { TurnSignals } from '@baton/assistant'

/** What is known of several messages as of one turn: the last word counts, but what was found anywhere stays found. */
export function joinSignals(signals: TurnSignals[]): TurnSignals | undefined {
  const last = signals.at(-1)
  if (!last || signals.length === 1) return last
  const least = signals.reduce((one, other) => (other.sentiment.value < one.sentiment.value ? other : one))
  const most = signals.reduce((one, other) => (other.urgency.value > one.urgency.value ? other : one))
  return {
    ...last,
    intent: signals.findLast(({ intent }) => intent?.value)?.intent ?? last.intent,
    sentiment: least.sentiment,
    urgency: most.urgency,
    entities: signals.flatMap(({ entities }) => entities),
    sensitive: [...new Set(signals.flatMap(({ sensitive }) => sensitive))],
    complaint: signals.some(({ complaint }) => complaint),
    asksForPerson: signals.some(({ asksForPerson }) => asksForPerson),
  }
}
