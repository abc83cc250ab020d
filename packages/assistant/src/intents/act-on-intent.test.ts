import type { IntentAction, TeamId } from '@baton/contracts'
import { expect, test } from 'vitest'
import { phrasesFor } from '../phrases.ts'
import { intentId, seen, siteIntent, Talk } from '../testing/talk.ts'
import { intentSeen } from '../testing/turn-signals.ts'
import { intentPhrasesFor } from './phrases.ts'
import { leavesQuestion } from './unclear-reply.ts'

const { passingOn } = phrasesFor('en')
const { whichOne, notFound, needed } = intentPhrasesFor('en')
const billing = 'team_billing' as TeamId
const question = 'How many days do Trail Club members have to send something back?'

test('I1 an intent that is simply answered, an unknown one and none are answered from the knowledge', async () => {
  const plain = await new Talk([]).say(question)
  for (const intents of [[siteIntent('returns')], []])
    expect((await new Talk(intents).say(question, seen('returns'))).text).toBe(plain.text)
  const outside = await new Talk([siteIntent('returns', { do: 'never_automate' })]).say(question, {
    intent: intentSeen(null, 0.3),
  })
  expect(outside.text).toBe(plain.text)
  expect(outside.record.understood?.intent).toEqual({ id: null, name: '', confidence: 0.3 })
})

test('I2 an intent that is a team’s, and one that is never automated, go to people with the reason', async () => {
  const intents = [
    siteIntent('refund', { do: 'team', teamId: billing }),
    siteIntent('legal', { do: 'never_automate' }),
  ]
  const refund = await new Talk(intents).say('Where is my refund?', seen('refund'))
  expect(refund).toMatchObject({
    ...{ text: passingOn, citations: [] },
    handoff: {
      ...{ reason: 'policy', when: 'now', teamId: billing },
      trigger: 'Intent “refund”, confidence 0.90, goes to a team.',
    },
  })
  const legal = await new Talk(intents).say('I need your imprint for court papers', seen('legal'))
  expect(legal).toMatchObject({ text: passingOn, handoff: { when: 'now' } })
  expect(legal.record.understood?.intent).toMatchObject({ name: 'legal', confidence: 0.9 })
})

test('I2 who asks for a person while an intent is a team’s gets one of that team', async () => {
  const talk = new Talk([siteIntent('refund', { do: 'team', teamId: billing })])
  const change = { asksForPerson: true }
  const { handoff } = await talk.say('Let me talk to a human about my refund', { ...seen('refund'), change })
  expect(handoff).toMatchObject({ reason: 'visitor_asked', teamId: billing })
})

const which: IntentAction = { do: 'ask', question: 'Which parcel?', choices: ['The tent', 'The boots'] }

test('I3 an intent that asks does so once, with its answers to tap; whoever taps is answered', async () => {
  const talk = new Talk([siteIntent('parcel', which)])
  const asked = await talk.say('Where is it?', seen('parcel'))
  expect(asked).toMatchObject({ text: 'Which parcel?', choices: ['The tent', 'The boots'], handoff: null })
  const tapped = await talk.say('The tent')
  expect(talk.signals.at(-1)?.intent?.value).toBe(intentId('parcel'))
  expect(tapped.text).not.toContain('Which parcel?')
  expect(tapped.record.searchedFor).toContain('tent')
})

const tied = {
  intent: {
    ...intentSeen(intentId('returns'), 0.45),
    nearTies: [intentId('returns'), intentId('refund')],
  },
}

test('I4 of near ties the visitor is asked once, and the tap is understood as that intent', async () => {
  const talk = new Talk([
    { ...siteIntent('returns'), description: 'Sending something back.' },
    { ...siteIntent('refund', { do: 'team', teamId: billing }), description: 'Money that is due' },
  ])
  const asked = await talk.say('My money', tied)
  expect(asked).toMatchObject({ text: whichOne, choices: ['Sending something back', 'Money that is due'] })
  const tapped = await talk.say('Money that is due')
  expect(tapped.handoff).toMatchObject({ when: 'now', teamId: billing })
  const other = new Talk([siteIntent('returns'), siteIntent('refund')])
  await other.say('My money', tied)
  expect((await other.say('I said, my money', tied)).text).not.toContain(whichOne)
})

test('I4 buttons are all sentences, or all names', async () => {
  const long = `Money that is due${' and due'.repeat(10)}`
  const talk = new Talk([
    { ...siteIntent('returns'), description: 'Sending something back.' },
    { ...siteIntent('refund', { do: 'team', teamId: billing }), description: long },
  ])
  expect((await talk.say('My money', tied)).choices).toEqual(['Returns', 'Refund'])
  expect((await talk.say('Refund')).handoff).toMatchObject({ when: 'now', teamId: billing })
})

const flow: IntentAction = {
  do: 'flow',
  steps: [
    { name: 'Order', wants: 'order_number', question: 'What is your order number?' },
    { name: 'E-mail', wants: 'email', question: 'Which e-mail did you order with?' },
    { name: 'What is wrong', wants: 'text', question: 'What is wrong with it?' },
  ],
  ends: 'person',
  teamId: billing,
}
const complaint = [siteIntent('broken', flow), siteIntent('delivery')]

test('I5 a flow asks for each missing step in turn and ends with what it found as facts', async () => {
  const talk = new Talk(complaint)
  await talk.say('Order SO-77 came today', { entities: [['order_number', 'SO-77']] })
  const first = await talk.say('It is broken', seen('broken'))
  expect(first.text).toBe('Which e-mail did you order with?')
  expect((await talk.say('it is ana@mail.example', { entities: [['email', 'ana@mail.example']] })).text).toBe(
    'What is wrong with it?',
  )
  const end = await talk.say('ok, the zip is torn')
  expect(end.text).toBe(passingOn)
  expect(end.handoff).toEqual({
    ...{ reason: 'policy', when: 'now', teamId: billing },
    trigger: 'The flow “broken” has found all that it asks for.',
    facts: [
      { name: 'Order', value: 'SO-77' },
      { name: 'E-mail', value: 'ana@mail.example' },
      { name: 'What is wrong', value: 'ok, the zip is torn' },
    ],
  })
})

test('I5 what an earlier, finished flow was about is not taken for the next one', async () => {
  const [step] = flow.do === 'flow' ? flow.steps : []
  if (!step) throw new Error('The flow has a step.')
  const talk = new Talk([siteIntent('track', { ...flow, steps: [step], ends: 'answer', teamId: null })])
  expect((await talk.say(question, seen('track'))).text).toBe(step.question)
  const answered = await talk.say('SO-1', { entities: [['order_number', 'SO-1']] })
  expect(answered.record.searchedFor).toBe(question)
  expect(answered.citations.length).toBeGreaterThan(0)
  expect((await talk.say('And my other order?', seen('track'))).text).toBe(step.question)
})

test('I6 an answer that cannot be read is asked for once more, then a person has it', async () => {
  const talk = new Talk(complaint)
  await talk.say('It is broken', seen('broken'))
  expect((await talk.say('no idea')).text).toBe(`${notFound}\n\nWhat is your order number?`)
  const left = await talk.say('really not')
  expect(left.handoff).toMatchObject({
    ...{ when: 'now', teamId: billing, facts: [] },
    trigger: 'The flow “broken” asked 2 times for “Order”.',
  })
})

test('I7 an answer that looks a little like another intent does not leave the flow', async () => {
  const talk = new Talk(complaint)
  await talk.say('It is broken', seen('broken'))
  const unread = await talk.say('I do not know', { intent: intentSeen(intentId('delivery'), 0.6) })
  expect(unread.text).toMatch(/What is your order number\?$/)
})

test('I7 who asks back is asked again and told how to leave, and by that word they leave', async () => {
  for (const text of ['what?', '??', 'which one', 'was?', 'qué']) {
    const talk = new Talk(complaint)
    await talk.say('It is broken', seen('broken'))
    expect((await talk.say(text)).text).toBe(`${needed}\n\nWhat is your order number?`)
  }
  const talk = new Talk([
    siteIntent('broken', { ...flow, steps: flow.do === 'flow' ? flow.steps.slice(2) : [] }),
  ])
  await talk.say('It is broken', seen('broken'))
  expect((await talk.say('what?')).text).toBe(`${needed}\n\nWhat is wrong with it?`)
  const left = await talk.say('never mind')
  expect(left).toMatchObject({ text: phrasesFor('en').acknowledgement, handoff: null })
  expect(talk.signals.at(-1)?.intent?.value).toBeNull()
})

test.each(['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'tr', 'ja', 'zh', 'ar'])(
  'I7 the word that %s names for leaving a flow leaves it',
  (language) => {
    const [, word = ''] = /[“«„「]\s?(.+?)\s?[”»“」]/u.exec(intentPhrasesFor(language, language).needed) ?? []
    expect(leavesQuestion(word)).toBe(true)
  },
)

test('I7 who asks something else, says goodbye or wants a person leaves the flow', async () => {
  const leave = async (text: string, how?: Parameters<Talk['say']>[1]) => {
    const talk = new Talk(complaint)
    await talk.say('It is broken', seen('broken'))
    const answer = await talk.say(text, how)
    const meant = talk.signals.at(-1)?.intent?.value
    return { answer, meant, asks: answer.text.includes('order number') }
  }
  expect((await leave(question)).asks).toBe(false)
  expect((await leave('the price to Spain', seen('delivery'))).asks).toBe(false)
  expect((await leave('thank you, bye')).answer.text).toBe(phrasesFor('en').thanks)
  const person = await leave('give me a human', { change: { asksForPerson: true } })
  expect(person).toMatchObject({ meant: null, answer: { handoff: { reason: 'visitor_asked', when: 'now' } } })
})

test('I8 a rule of the policy comes before what the intent does', async () => {
  const talk = new Talk([siteIntent('returns', which)])
  const { handoff, text } = await talk.say('I will kill myself', {
    ...seen('returns'),
    change: { sensitive: ['self_harm'] },
  })
  expect(handoff?.reason).toBe('sensitive')
  expect(text).not.toContain('Which parcel?')
})
