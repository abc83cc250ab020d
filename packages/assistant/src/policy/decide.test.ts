import type { PolicyCondition, PolicyRule } from '@baton/contracts'
import { describe, expect, test } from 'vitest'
import type { Question } from '../assistant.ts'
import { pick, seeded } from '../grounding/testing/random.ts'
import { intentSeen, turnSignals } from '../testing/turn-signals.ts'
import { decide } from './decide.ts'
import { defaultRules } from './default-rules.ts'
import { turnFacts } from './turn-facts.ts'

const nobody = { wants: false, matched: null }
const rule = (when: PolicyCondition[], change: Partial<PolicyRule> = {}): PolicyRule => ({
  id: 'r',
  name: 'A rule',
  enabled: true,
  when,
  decision: 'hand_over',
  teamId: null,
  priority: null,
  wording: '',
  ...change,
})
const facts = (change: Partial<Question>, asked: typeof nobody | { wants: true; matched: string } = nobody) =>
  turnFacts({ text: 'Where is my tent?', history: [], language: 'en', ...change }, { asked, language: 'en' })
const why = (when: PolicyCondition, change: Partial<Question>) =>
  decide([rule([when])], facts(change))?.trigger ?? null
const said = { author: 'visitor', text: 'And the poles?' } as const
const told = (tier: 1 | 3) => ({ author: 'assistant', text: 'Told.', tier }) as const

describe('P1 a condition that holds says so with its numbers, one that does not is silent', () => {
  const shoes = { signals: turnSignals({ intent: intentSeen('int_a', 0.41) }) }
  const amount = { type: 'amount', start: 0, end: 5, value: '250 EUR' } as const
  test.each<[PolicyCondition, Partial<Question>, string | null]>([
    [
      { on: 'sentiment', below: -0.7 },
      { signals: turnSignals({ sentiment: -0.82 }) },
      'Sentiment -0.82, below -0.70.',
    ],
    [{ on: 'sentiment', below: -0.7 }, { signals: turnSignals({ sentiment: -0.7 }) }, null],
    [{ on: 'sentiment', below: 1 }, {}, null],
    [
      { on: 'sentiment_trend', below: -0.3 },
      { signals: turnSignals({ sentiment: -1 }), earlierSignals: [turnSignals()] },
      'Sentiment of late -0.63, below -0.30.',
    ],
    [{ on: 'urgency', above: 0.8 }, { signals: turnSignals({ urgency: 0.9 }) }, 'Urgency 0.90, above 0.80.'],
    [{ on: 'intent', is: ['int_a' as never] }, shoes, 'Intent recognised, confidence 0.41.'],
    [{ on: 'intent', is: ['int_b' as never] }, shoes, null],
    [{ on: 'intent_confidence', below: 0.6, times: 1 }, shoes, 'Intent confidence 0.41, below 0.60.'],
    [{ on: 'intent_confidence', below: 0.6, times: 2 }, shoes, null],
    [
      { on: 'intent_confidence', below: 0.6, times: 2 },
      {
        ...shoes,
        history: [said, told(1)],
        earlierSignals: [turnSignals({ intent: intentSeen('int_b', 0.5) })],
      },
      'Intent confidence 0.50, 0.41, below 0.60.',
    ],
    [
      { on: 'out_of_scope', times: 1 },
      { signals: turnSignals({ intent: intentSeen(null, 0.9) }) },
      'A turn outside of the site’s intents.',
    ],
    [{ on: 'out_of_scope', times: 1 }, { signals: turnSignals() }, null],
    [
      { on: 'sensitive', classes: [] },
      { signals: turnSignals({ sensitive: ['legal'] }) },
      'Sensitive: legal.',
    ],
    [{ on: 'sensitive', classes: ['minor'] }, { signals: turnSignals({ sensitive: ['legal'] }) }, null],
    [{ on: 'language', is: ['EN-gb'] }, {}, 'Writes en.'],
    [{ on: 'hours', open: false }, {}, null],
    [{ on: 'channel', is: 'widget' }, {}, 'Came by widget.'],
    [{ on: 'visitor', attribute: 'verified', is: 'false' }, {}, 'Visitor’s verified is false.'],
    [{ on: 'visitor', attribute: 'plan', is: 'pro' }, {}, null],
    [
      { on: 'amount', above: 100, currency: 'EUR' },
      { signals: turnSignals(), earlierSignals: [turnSignals({ entities: [amount] })] },
      'Named 250 EUR, above 100 EUR.',
    ],
    [{ on: 'amount', above: 100, currency: 'USD' }, { signals: turnSignals({ entities: [amount] }) }, null],
  ])('%j', (when, change, words) => expect(why(when, change)).toBe(words))
})

test('P1 all conditions of a rule must hold, and the first rule that fits and is on decides', () => {
  const angry = facts({ signals: turnSignals({ sentiment: -0.9, urgency: 0.9 }) })
  const both = rule(
    [
      { on: 'sentiment', below: -0.7 },
      { on: 'urgency', above: 0.8 },
    ],
    { id: 'both' },
  )
  const closed = rule(
    [
      { on: 'sentiment', below: -0.7 },
      { on: 'hours', open: false },
    ],
    { id: 'closed' },
  )
  const off = rule([{ on: 'urgency', above: 0 }], { id: 'off', enabled: false })
  const decision = decide([closed, off, both], angry)
  expect(decision?.rule.id).toBe('both')
  expect(decision?.trigger).toBe('Sentiment -0.90, below -0.70; urgency 0.90, above 0.80.')
  expect(decide([closed, off], angry)).toBeNull()
})

const seed = Math.floor(Math.random() * 1e9)
test(`P3 no table takes away the way to a person (seed ${seed})`, () => {
  const random = seeded(seed)
  const asks = facts({ signals: turnSignals({ sentiment: -0.9 }) }, { wants: true, matched: 'a human' })
  const always: PolicyCondition[] = [
    { on: 'channel', is: 'widget' },
    { on: 'hours', open: true },
  ]
  const decisions = ['answer', 'ask', 'offer_person', 'hand_over'] as const
  for (let n = 0; n < 200; n += 1) {
    const table = Array.from({ length: 5 }, (_, id) =>
      rule([pick(always, random)], {
        id: `r${id}`,
        decision: pick(decisions, random),
        enabled: random() < 0.5,
      }),
    )
    expect(decide(table, asks)?.rule.decision).toBe('hand_over')
  }
  expect(decide([], asks)).toMatchObject({ reason: 'visitor_asked', trigger: 'The visitor wrote “a human”.' })
})

describe('P5 answers that failed are counted in a row', () => {
  const failed = (history: Question['history'], complaint: boolean, outcome?: 1 | 3) => {
    const about: Question = {
      text: 'No, the poles.',
      history,
      language: 'en',
      signals: turnSignals({ complaint }),
    }
    const after = outcome && { tier: outcome, promise: null }
    return turnFacts(about, { asked: nobody, language: 'en' }, after).failed
  }
  test('what was complained about counts like what nothing was known of', () => {
    expect(failed([said, told(1)], true)).toBe(1)
    expect(failed([said, told(3), said, told(1)], true)).toBe(2)
    expect(failed([said, told(3)], false, 3)).toBe(2)
    expect(failed([said, told(3)], true, 3)).toBe(2)
  })
  test('an answer that nobody minded ends the row', () => {
    expect(failed([said, told(3), said, told(1)], false, 3)).toBe(1)
    expect(failed([said, told(3)], false, 1)).toBe(0)
    expect(failed([], true)).toBe(0)
  })
})

test('P5 small talk neither counts as a turn without an intent nor ends a row of them', () => {
  const times2: PolicyCondition = { on: 'intent_confidence', below: 0.6, times: 2 }
  const unsure = turnSignals({ intent: intentSeen('int_a', 0.4) })
  const thanks = turnSignals({ intent: intentSeen(null, 0.9) })
  const history = [said, told(1), { author: 'visitor', text: 'thanks' } as const, told(1)]
  expect(why(times2, { history, signals: unsure, earlierSignals: [unsure, thanks] })).not.toBeNull()
  expect(
    why(times2, { text: 'ok thanks', history, signals: unsure, earlierSignals: [unsure, thanks] }),
  ).toBeNull()
})

test('the defaults fit nothing in a calm question, and each class of what is sensitive', () => {
  expect(decide(defaultRules, facts({ signals: turnSignals() }))).toBeNull()
  for (const name of [
    'self_harm',
    'threat',
    'legal',
    'medical',
    'minor',
    'others_data',
    'payment_data',
  ] as const)
    expect(decide(defaultRules, facts({ signals: turnSignals({ sensitive: [name] }) }))).toMatchObject({
      rule: { id: name },
      reason: 'sensitive',
      sensitive: name,
    })
})
