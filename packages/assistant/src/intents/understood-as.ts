import type { RunRecord } from '@baton/contracts'
import type { Question, SiteIntent } from '../assistant.ts'

/** What a run keeps of the question's signals; nothing where nobody has scored it. */
export function understoodAs({ signals }: Question, intents: SiteIntent[]): Pick<RunRecord, 'understood'> {
  if (!signals) return {}
  const { intent, sentiment, urgency } = signals
  const named = intent && {
    id: intent.value,
    name: intents.find(({ id }) => id === intent.value)?.name ?? '',
    confidence: intent.confidence,
  }
  return { understood: { intent: named, sentiment: sentiment.value, urgency: urgency.value } }
}
