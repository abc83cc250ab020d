import type { IntentId, PolicyCondition, PolicyDecision, SensitiveClass } from '@baton/contracts'
import { languageName } from '../state/names.ts'

export type ConditionKind = PolicyCondition['on']

export const kindWords: Record<ConditionKind, string> = {
  asked_for_person: 'asks for a person',
  sentiment: 'sentiment of the message',
  sentiment_trend: 'sentiment of late',
  urgency: 'urgency',
  failed_answers: 'answers that failed in a row',
  sensitive: 'sensitive matter',
  intent: 'intent',
  intent_confidence: 'intent is hard to tell',
  out_of_scope: 'outside of all intents',
  promise_without_backing: 'model promised something',
  amount: 'amount of money named',
  visitor: 'what the site says of the visitor',
  language: 'language',
  hours: 'hours',
  channel: 'where it began',
}

export const decisionWords: Record<PolicyDecision, string> = {
  hand_over: 'Hand over now',
  offer_person: 'Offer a person',
  ask: 'Ask back',
  answer: 'Answer as always',
}

export const classWords: Record<SensitiveClass, string> = {
  self_harm: 'self-harm',
  threat: 'threats',
  legal: 'law and courts',
  medical: 'health',
  payment_data: 'payment data',
  minor: 'being under age',
  others_data: 'other people’s data',
}

export const channelWords: Record<Extract<PolicyCondition, { on: 'channel' }>['is'], string> = {
  widget: 'the widget',
  hosted_page: 'a page of ours',
  api: 'a program',
}

/** A condition of that kind to begin with. */
export const beginnings: Record<ConditionKind, PolicyCondition> = {
  asked_for_person: { on: 'asked_for_person' },
  sentiment: { on: 'sentiment', below: -0.5 },
  sentiment_trend: { on: 'sentiment_trend', below: -0.4 },
  urgency: { on: 'urgency', above: 0.7 },
  failed_answers: { on: 'failed_answers', atLeast: 2 },
  sensitive: { on: 'sensitive', classes: [] },
  intent: { on: 'intent', is: [] },
  intent_confidence: { on: 'intent_confidence', below: 0.6, times: 2 },
  out_of_scope: { on: 'out_of_scope', times: 2 },
  promise_without_backing: { on: 'promise_without_backing' },
  amount: { on: 'amount', above: 100, currency: 'EUR' },
  visitor: { on: 'visitor', attribute: 'verified', is: 'true' },
  language: { on: 'language', is: ['de'] },
  hours: { on: 'hours', open: false },
  channel: { on: 'channel', is: 'widget' },
}

/** A number as it is read, with a true minus. */
export const numberWords = (value: number): string => String(value).replace('-', '\u2212')

const inARow = (times: number) => (times === 1 ? '' : `, ${times} turns in a row`)
const either = (names: string[]) => names.join(' or ')

/** What a condition asks for, to be read behind "When the visitor" or "and". */
export function conditionWords(condition: PolicyCondition, intentNames: Map<IntentId, string>): string {
  switch (condition.on) {
    case 'asked_for_person':
      return 'asks for a person'
    case 'sentiment':
      return `writes with a sentiment below ${numberWords(condition.below)}`
    case 'sentiment_trend':
      return `has of late a sentiment below ${numberWords(condition.below)}`
    case 'urgency':
      return `writes with an urgency above ${numberWords(condition.above)}`
    case 'failed_answers':
      return condition.atLeast === 1
        ? 'got an answer that failed'
        : `got ${condition.atLeast} failed answers in a row`
    case 'sensitive':
      return condition.classes.length === 0
        ? 'writes of anything sensitive'
        : `writes of ${either(condition.classes.map((name) => classWords[name]))}`
    case 'intent':
      return `wants ${either(condition.is.map((id) => `“${intentNames.get(id) ?? 'a removed intent'}”`)) || '…'}`
    case 'intent_confidence':
      return `is understood with a confidence below ${numberWords(condition.below)}${inARow(condition.times)}`
    case 'out_of_scope':
      return `wants none of the intents${inARow(condition.times)}`
    case 'promise_without_backing':
      return 'was promised what nothing backs'
    case 'amount':
      return `names more than ${condition.above} ${condition.currency}`
    case 'visitor':
      return visitorWords(condition)
    case 'language':
      return `writes ${either(condition.is.map(languageName))}`
    case 'hours':
      return condition.open ? 'writes in open hours' : 'writes outside of hours'
    case 'channel':
      return `came by ${channelWords[condition.is]}`
  }
}

function visitorWords({ attribute, is }: Extract<PolicyCondition, { on: 'visitor' }>): string {
  if (attribute !== 'verified') return `has ${attribute} “${is}”`
  return is === 'true' ? 'is known to the site' : 'is not known to the site'
}
