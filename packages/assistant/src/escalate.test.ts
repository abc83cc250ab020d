import type { PolicyRule } from '@baton/contracts'
import { expect, test } from 'vitest'
import type { Question, Turn } from './assistant.ts'
import { extractive } from './engines/extractive.ts'
import { createBreaker } from './engines/model/breaker.ts'
import { modelEngine } from './engines/model/model-engine.ts'
import { ground } from './grounding/ground.ts'
import { phrasesFor } from './phrases.ts'
import { offerPhrasesFor } from './policy/offer-phrases.ts'
import { hear, returns } from './testing/passages.ts'
import { turnSignals } from './testing/turn-signals.ts'

const rule = 'You have 60 days to send something back.'

/** A model that says the rule with its source, and then this. */
const engineSaying = (text: string) =>
  modelEngine({
    async *ask() {
      yield { type: 'text', text: rule }
      yield { type: 'source', chunkId: returns.id, cited: rule }
      yield { type: 'block' }
      yield { type: 'text', text: ` ${text}` }
      yield { type: 'block' }
      yield { type: 'end', ending: { kind: 'answered' } }
    },
    ground,
    fallback: extractive,
    breaker: createBreaker(() => 0),
  })

test('who was promised something is told what is true and offered a person', async () => {
  const { answer } = await hear(
    { text: 'How long may I keep it?' },
    () => [returns],
    engineSaying("I'll e-mail you."),
  )
  expect(answer.text).toBe(`${rule}[^1]\n\n${phrasesFor('en').cannotDo}`)
  expect(answer.handoff).toMatchObject({ reason: 'policy', when: 'offer' })
})

test('who was promised nothing is not', async () => {
  const { answer } = await hear(
    { text: 'How long may I keep it?' },
    () => [returns],
    engineSaying('Anything else?'),
  )
  expect(answer.text).toBe(`${rule}[^1] Anything else?`)
  expect(answer.handoff).toBeNull()
})

const { offer, accept } = offerPhrasesFor('en')
const offering = (change: Partial<PolicyRule> = {}): PolicyRule => ({
  ...{
    id: 'r',
    name: 'Returns',
    enabled: true,
    when: [{ on: 'urgency', above: 0.5 }],
    decision: 'offer_person',
  },
  ...{ teamId: null, priority: null, wording: '' },
  ...change,
})
const hurried = {
  text: 'How many days do Trail Club members have to send something back?',
  signals: turnSignals({ urgency: 0.9 }),
}
const hearWith = (rule: PolicyRule, question: Partial<Question> = {}, found = [returns]) =>
  hear({ ...hurried, ...question }, () => found, extractive, undefined, undefined, {
    version: 7,
    rules: [rule],
  })

test('P2 an offer stands below the answer, with words to tap', async () => {
  const { answer, shown } = await hearWith(offering())
  expect(answer.text).toMatch(new RegExp(`\\[\\^1\\]\\n\\n${offer.replace('?', '\\?')}$`))
  expect(shown).toBe(answer.text)
  expect(answer).toMatchObject({ tier: 1, choices: [accept], handoff: { reason: 'policy', when: 'offer' } })
  expect(answer.record.policy).toEqual({
    ...{ version: 7, ruleId: 'r', rule: 'Returns', decision: 'offer_person' },
    trigger: 'Urgency 0.90, above 0.50.',
  })
})

test('P2 a question, or the words that a person takes over, stand in the place of an answer', async () => {
  const asked = (await hearWith(offering({ decision: 'ask', wording: 'Which order is it?' }))).answer
  expect(asked).toMatchObject({ text: 'Which order is it?', citations: [], handoff: null })
  const passed = (await hearWith(offering({ decision: 'hand_over', priority: 'high' }))).answer
  expect(passed).toMatchObject({
    text: phrasesFor('en').passingOn,
    citations: [],
    handoff: { when: 'now', priority: 'high', trigger: 'Urgency 0.90, above 0.50.' },
  })
})

test('P2 a rule that answers ends the search for one', async () => {
  const { answer } = await hearWith(offering({ decision: 'answer' }))
  expect(answer.handoff).toBeNull()
  expect(answer.text).not.toContain(offer)
  expect(answer.record.policy?.decision).toBe('answer')
})

test('P2 what shows only once it is answered hands over below the answer', async () => {
  const failed = offering({ decision: 'hand_over', when: [{ on: 'failed_answers', atLeast: 1 }] })
  const { answer } = await hearWith(failed, {}, [])
  expect(answer).toMatchObject({ tier: 3, handoff: { when: 'now', reason: 'no_answer' } })
  expect(answer.text.endsWith(phrasesFor('en').passingOn)).toBe(true)
})

test('P4 of self-harm nothing is quoted: calm words, where help is, and a person', async () => {
  const signals = turnSignals({ sensitive: ['self_harm'] })
  const { answer } = await hear({ ...hurried, signals }, () => [returns])
  expect(answer).toMatchObject({
    citations: [],
    handoff: { reason: 'sensitive', when: 'now', priority: 'urgent' },
  })
  expect(answer.text).toMatch(/emergency number[\s\S]*passing this conversation to a person/)
})

test('P4 who sends a card number is told not to, below an answer', async () => {
  const signals = turnSignals({ sensitive: ['payment_data'] })
  const { answer } = await hear({ ...hurried, signals }, () => [returns])
  expect(answer.text).toMatch(/\[\^1\]\n\nPlease don’t send card numbers[\s\S]*talk to a person\?$/)
})

test('P7 the same question back, or the same offer, is not put twice in a row', async () => {
  const first = (await hearWith(offering())).answer
  const history: Turn[] = [
    { author: 'visitor', text: hurried.text },
    { author: 'assistant', text: first.text, tier: 1 },
  ]
  const again = (await hearWith(offering(), { history })).answer
  expect(again.text).not.toContain(offer)
  expect(again.handoff?.when).toBe('offer')
  expect(again.choices).toEqual(first.choices)
  const asks = offering({ decision: 'ask' })
  const back: Turn[] = [{ author: 'assistant', text: offerPhrasesFor('en').tellMore, tier: 1 }]
  expect((await hearWith(asks, { history: back })).answer.citations).not.toEqual([])
})
