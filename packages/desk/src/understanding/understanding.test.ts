import { setImmediate } from 'node:timers/promises'
import type { ConversationId, IntentAction } from '@baton/contracts'
import {
  addExamples,
  dueJobs,
  findConversation,
  findIntentModel,
  findSignals,
  findVisitor,
  insertIntent,
  insertMessage,
  listSignals,
  putScore,
  readTraining,
  removeIntent,
  startLeaving,
  updateSettings,
} from '@baton/store'
import { beforeEach, expect, test } from 'vitest'
import { Scene, sayWords } from '../testing/scene.ts'
import { trainingReport } from './training-report.ts'
import { trainIntents, understandMessages, understandText } from './understanding.ts'

const refunds = [
  'I want my money back',
  'refund me please',
  'give the money back',
  'where is my refund',
  'refund it',
]
const parcels = [
  'where is my parcel',
  'track my order',
  'when does the parcel come',
  'is it sent',
  'my parcel is late',
]

let scene: Scene
beforeEach(() => {
  scene = new Scene()
})

function define(name: string, examples: string[], action: IntentAction = { do: 'answer' }) {
  const intent = insertIntent(scene.store, { name, description: '', action })
  addExamples(scene.store, intent.id, examples, 'written')
  return intent.id
}
const learn = (pause: () => Promise<unknown> = () => setImmediate()) =>
  trainIntents(scene.store, { signal: new AbortController().signal, pause })
const known = async (id: Parameters<typeof listSignals>[1]) => {
  await understandMessages(scene.store, id)
  return listSignals(scene.store, id)
}

test('U1 each message of a visitor is scored once, whoever holds control', async () => {
  const { store } = scene
  const settings = { timeZone: 'UTC', currency: 'EUR', orderNumbers: [], products: ['Trail tent 2'] }
  updateSettings(store, { understanding: { ...settings, masking: { kinds: [], reveal: 'nobody' } } })
  const { id } = scene.start('My Trail tent 2 is broken!!! I want 49,90 € back NOW, or my lawyer writes')
  const [first] = await known(id)
  expect(first).toMatchObject({
    language: { value: 'en', by: { kind: 'built_in' } },
    ...{ intent: null, complaint: false, asksForPerson: false, sensitive: ['legal'] },
  })
  expect(first?.sentiment.value).toBeLessThan(0)
  expect(first?.urgency.value).toBeGreaterThan(0.3)
  expect(first?.entities.map(({ type, value }) => [type, value])).toEqual([
    ['product', 'Trail tent 2'],
    ['amount', '49.9 EUR'],
  ])
  scene.send(id, 'let me talk to a human')
  const signals = await known(id)
  expect(signals.map(({ asksForPerson }) => asksForPerson)).toEqual([false, true])
  expect(signals[0]).toEqual(first)
})

test('U1 what was masked before it was stored still counts, without what it stood for', async () => {
  const { id } = scene.start('hello')
  const text = 'write to [email 1], my card is [card 1]'
  insertMessage(scene.store, { conversationId: id, author: { kind: 'visitor' }, kind: 'text', text })
  const signals = await known(id)
  expect(signals[1]).toMatchObject({
    entities: [{ type: 'email', value: '[email 1]', start: 9, end: 18 }],
    sensitive: ['payment_data'],
  })
})

test('U2 the assistant is told what its question and the turns before it are about', async () => {
  const { id, runId } = scene.start('I want my money back')
  const understand = () => understandMessages(scene.store, id)
  const asked: unknown[] = []
  const hear: Parameters<Scene['speak']>[1] = (question) => {
    asked.push([question.signals?.sentiment.value, question.earlierSignals?.length])
    return sayWords('Which order?')
  }
  await scene.speak(runId, hear, { understand })
  await scene.speak(scene.send(id, 'this is terrible service').runId ?? runId, hear, { understand })
  expect(asked).toEqual([
    [expect.any(Number), 0],
    [expect.any(Number), 1],
  ])
  const broken = () => Promise.reject(new Error('on purpose'))
  const { faults } = await scene.speak(scene.send(id, 'hello?').runId ?? runId, hear, { understand: broken })
  expect([faults.length, asked.length]).toEqual([1, 3])
})

test('U3 intents are learnt when they have changed, and recognised from then on', async () => {
  const { store } = scene
  const report = () => trainingReport(store, { isTraining: false })
  expect(report().state).toBe('none')
  const refund = define('refund', refunds)
  const parcel = define('parcel', parcels)
  expect(report()).toMatchObject({ state: 'stale', version: 0 })
  await learn()
  expect(report()).toMatchObject({ state: 'ready', version: 1, intents: 2, examples: 10 })
  expect((await understandText(store, 'please refund me the money')).intent).toMatchObject({ value: refund })
  addExamples(store, parcel, ['please refund me the money'], 'corrected')
  expect(report().state).toBe('stale')
  expect((await understandText(store, 'please refund me the money')).intent?.value).toBe(refund)
  await learn()
  expect((await understandText(store, 'please refund me the money')).intent?.value).toBe(parcel)
  expect(report()).toMatchObject({ state: 'ready', version: 2 })
  removeIntent(store, parcel)
  await learn()
  expect(report()).toMatchObject({ state: 'none', accuracy: null })
  expect((await understandText(store, 'please refund me the money')).intent).toBeNull()
})

test('U4 what changes while it is learnt is learnt next; what is broken off is not lost', async () => {
  const { store } = scene
  const refund = define('refund', refunds)
  define('parcel', parcels)
  const closing = new AbortController()
  const stop = async () => closing.abort(new Error('closed'))
  await expect(trainIntents(store, { signal: closing.signal, pause: stop })).rejects.toThrow('closed')
  expect(readTraining(store)).toMatchObject({ triedRevision: 0, version: 0 })
  let pauses = 0
  await learn(async () => {
    pauses += 1
    if (pauses === 5) addExamples(store, refund, ['one more'], 'written')
  })
  const { revision, triedRevision } = readTraining(store)
  expect(revision - triedRevision).toBe(1)
  scene.time += 10_000
  expect(dueJobs(store).map(({ kind }) => kind)).toContain('intents.train')
  await learn()
  expect(dueJobs(store).map(({ kind }) => kind)).not.toContain('intents.train')
})

test('U5 while a site moves house nothing is scored and nothing learnt', async () => {
  const { store } = scene
  define('refund', refunds)
  define('parcel', parcels)
  const { id } = scene.start()
  startLeaving(store, { until: null })
  await learn()
  expect(findIntentModel(store)).toBeUndefined()
  expect(await known(id)).toEqual([])
})

test('U6 a tap on an offered intent is that intent, and an answer to a flow’s question is the flow’s', async () => {
  const { store } = scene
  const question = 'What is your order number?'
  const steps = [{ name: 'Order', wants: 'order_number' as const, question }]
  define('refund', refunds)
  const parcel = define('parcel', parcels, { do: 'flow', steps, ends: 'answer', teamId: null })
  await learn()
  const { id } = scene.start('hello')
  const say = (author: 'visitor' | 'assistant', text: string, choices: string[] = []) =>
    insertMessage(store, { conversationId: id, author: { kind: author }, kind: 'text', text, choices })
  say('assistant', 'Which of these?', ['Refund', 'Parcel'])
  const tapped = say('visitor', 'Parcel')
  say('assistant', question)
  const answered = say('visitor', 'it is order 77412')
  say('assistant', question)
  const left = say('visitor', 'where is my refund')
  await known(id)
  const intentOf = (message: typeof left) => findSignals(store, message.id)?.intent
  expect(intentOf(tapped)).toMatchObject({ value: parcel, confidence: 1, nearTies: [] })
  expect(intentOf(answered)).toMatchObject({ value: parcel, confidence: 1 })
  expect(intentOf(left)?.confidence).toBeLessThan(1)
  putScore(store, left.id, 'intent', null, 1, { kind: 'agent', agentId: scene.ana.id })
  expect(intentOf(left)?.value).toBeNull()
})

test('U7 who says that they always want a person begins with one from then on', async () => {
  const { store } = scene
  const alwaysPerson = (id: ConversationId) => {
    const row = findConversation(store, id)
    return row && findVisitor(store, row.visitorId)?.alwaysPerson
  }
  const { id } = scene.start('I want to talk to a person')
  await known(id)
  expect(alwaysPerson(id)).toBe(false)
  const other = scene.start('I always want to talk to a person, not to a bot')
  await known(other.id)
  expect(alwaysPerson(other.id)).toBe(true)
})
