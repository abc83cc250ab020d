import type { Turn, TurnSignals } from '@baton/assistant'
import { type Entity, SensitiveClass, type UnderstandingSettings } from '@baton/contracts'
import {
  detectLanguage,
  findEntities,
  findSensitive,
  isComplaintAboutAnswer,
  placeholdersIn,
  scoreSentiment,
  scoreUrgency,
  wantsPerson,
} from '@baton/understanding'

/** Of the built-in scorers; a new one says that scores of before were made another way. */
const VERSION = '2'

export interface TurnToScore {
  text: string
  /** What was said before, oldest first. */
  history: Pick<Turn, 'author' | 'text'>[]
  /** The conversation's, or the site's (BCP 47); used where the text does not tell. */
  language: string
  /** Languages of the site's articles. */
  spoken: string[]
  settings: UnderstandingSettings
  /** When it was written: what "yesterday" is counted from. */
  at: number
  /** Left out for a site without a trained classifier. */
  classify?: (text: string) => TurnSignals['intent']
}

/** All that the built-in scorers say of a visitor's words, on their own. Under a millisecond once they are warm. */
export function scoreTurn({
  text,
  history,
  language,
  spoken,
  settings,
  at,
  classify,
}: TurnToScore): TurnSignals {
  const by = { kind: 'built_in', version: VERSION } as const
  const told = detectLanguage(text, language, spoken)
  const sentiment = scoreSentiment(text, told.language)
  const urgency = scoreUrgency(text, told.language)
  return {
    language: { value: told.language, confidence: told.confidence, by },
    intent: classify?.(text) ?? null,
    sentiment: { value: sentiment.score, confidence: sentiment.confidence, by },
    // Haste that is put into words is surer than haste that is not there.
    urgency: { value: urgency, confidence: Math.max(urgency, 0.5), by },
    entities: entitiesIn(text, { language: told.language, settings, at }),
    sensitive: sensitiveIn(text),
    complaint: isComplaintAboutAnswer(text, history),
    asksForPerson: wantsPerson(text, told.language).wants,
  }
}

function entitiesIn(
  text: string,
  { language, settings, at }: Pick<TurnToScore, 'language' | 'settings' | 'at'>,
): Entity[] {
  const { timeZone, currency, orderNumbers, products } = settings
  const found = findEntities(text, {
    now: new Date(at),
    timeZone,
    language,
    orderNumbers,
    products,
    currency,
  })
  return [...found.map(toEntity), ...maskedEntitiesIn(text)].sort((a, b) => a.start - b.start)
}

function toEntity(found: ReturnType<typeof findEntities>[number]): Entity {
  const { start, end } = found
  if (found.type === 'amount')
    return { type: 'amount', start, end, value: `${found.value} ${found.currency}` }
  if (found.type === 'period') return { type: 'date', start, end, value: `${found.from}/${found.to}` }
  return { type: found.type, start, end, value: found.value }
}

/** What was masked before it was stored is still an e-mail or a phone; its placeholder is its value. */
function maskedEntitiesIn(text: string): Entity[] {
  return placeholdersIn(text).flatMap((value) => {
    const type = (['email', 'phone'] as const).find((kind) => value.startsWith(`[${kind} `))
    const start = text.indexOf(value)
    return type ? [{ type, start, end: start + value.length, value }] : []
  })
}

function sensitiveIn(text: string): SensitiveClass[] {
  const found = new Set(findSensitive(text).map((one) => one.class))
  if (placeholdersIn(text).some((name) => /^\[(?:card|iban) /.test(name))) found.add('payment_data')
  return SensitiveClass.options.filter((one) => found.has(one))
}
