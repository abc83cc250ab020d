import type { PolicyCondition } from '@baton/contracts'
import type { TurnFacts } from './turn-facts.ts'

/** Why a condition holds of a turn, in words for staff, with its numbers; null where it does not hold. */
export function whyHolds(condition: PolicyCondition, facts: TurnFacts): string | null {
  const { situation } = facts
  switch (condition.on) {
    case 'asked_for_person':
      return facts.asked.wants ? askedWords(facts) : null
    case 'intent':
      return whyIntent(condition.is, facts)
    case 'out_of_scope':
      return inARow(facts, condition.times, (intent) => intent?.value === null)
        ? `${turns(condition.times)} outside of the site’s intents`
        : null
    case 'intent_confidence':
      return whyUnsure(condition, facts)
    case 'sentiment':
      return below('sentiment', facts.sentiment, condition.below)
    case 'sentiment_trend':
      return below('sentiment of late', facts.trend, condition.below)
    case 'urgency':
      return above('urgency', facts.urgency, condition.above)
    case 'failed_answers':
      return facts.failed >= condition.atLeast ? failedWords(facts) : null
    case 'sensitive':
      return whySensitive(condition.classes, facts)
    case 'promise_without_backing':
      return facts.promise && `the model promised “${facts.promise}”, which nothing backs`
    case 'visitor':
      return whyVisitor(condition, facts)
    case 'language':
      return condition.is.some((tag) => primary(tag) === primary(facts.language))
        ? `writes ${facts.language}`
        : null
    case 'hours':
      if (situation.isOpen !== condition.open) return null
      return condition.open ? 'in open hours' : 'outside of hours'
    case 'channel':
      return situation.channel === condition.is ? `came by ${condition.is.replace('_', ' ')}` : null
    case 'amount':
      return whyAmount(condition, facts)
  }
}

type On<Name extends PolicyCondition['on']> = Extract<PolicyCondition, { on: Name }>

const two = (value: number) => value.toFixed(2)
const primary = (tag: string) => tag.toLowerCase().split('-')[0]
const turns = (times: number) => (times === 1 ? 'a turn' : `${times} turns in a row`)

function below(name: string, value: number | null, limit: number): string | null {
  return value !== null && value < limit ? `${name} ${two(value)}, below ${two(limit)}` : null
}

function above(name: string, value: number | null, limit: number): string | null {
  return value !== null && value > limit ? `${name} ${two(value)}, above ${two(limit)}` : null
}

function askedWords({ asked }: TurnFacts): string {
  return asked.matched ? `the visitor wrote “${asked.matched}”` : 'the visitor asked for a person'
}

function inARow(
  { intents }: TurnFacts,
  times: number,
  fits: (intent: TurnFacts['intents'][number]) => boolean,
): boolean {
  return intents.length >= times && intents.slice(-times).every(fits)
}

function whyIntent(ids: On<'intent'>['is'], { intents }: TurnFacts): string | null {
  const intent = intents.at(-1)
  if (!intent?.value || !ids.includes(intent.value)) return null
  return `intent recognised, confidence ${two(intent.confidence)}`
}

function whyUnsure({ below: limit, times }: On<'intent_confidence'>, facts: TurnFacts): string | null {
  // What is outside of the intents has no confidence in one.
  const isUnsure = inARow(facts, times, (intent) => !!intent?.value && intent.confidence < limit)
  if (!isUnsure) return null
  const found = facts.intents.slice(-times).map((intent) => two(intent?.confidence ?? 0))
  return `intent confidence ${found.join(', ')}, below ${two(limit)}`
}

function failedWords({ failed, complains }: TurnFacts): string {
  if (!complains)
    return failed === 1
      ? 'the knowledge holds nothing near the question'
      : `${failed} answers in a row found nothing`
  const said = 'the visitor says that the last answer missed the question'
  return failed === 1 ? said : `${said}; ${failed} answers in a row failed`
}

function whySensitive(classes: On<'sensitive'>['classes'], { sensitive }: TurnFacts): string | null {
  const found = sensitive.filter((one) => classes.length === 0 || classes.includes(one))
  return found.length > 0 ? `sensitive: ${found.join(', ').replaceAll('_', ' ')}` : null
}

function whyVisitor({ attribute, is }: On<'visitor'>, { situation }: TurnFacts): string | null {
  const { isVerified, attributes } = situation
  const value = attribute === 'verified' ? String(isVerified) : attributes[attribute]
  return value === is ? `visitor’s ${attribute} is ${is}` : null
}

function whyAmount({ above: limit, currency }: On<'amount'>, { amounts }: TurnFacts): string | null {
  const most = Math.max(...amounts.filter((one) => one.currency === currency).map(({ value }) => value))
  return most > limit ? `named ${most} ${currency}, above ${limit} ${currency}` : null
}
