import type { ConversationId, IntentAction, IntentId, MessageId } from '@baton/contracts'
import { insertIntent, insertSignals, insertTeam, listMessages } from '@baton/store'
import { beforeEach, expect, test } from 'vitest'
import { replyAsAgent, requestHandoff, resolve } from '../index.ts'
import { Scene } from '../testing/scene.ts'
import { readCopilot } from './read-copilot.ts'

let scene: Scene
beforeEach(() => {
  scene = new Scene()
})

const stepsOf = (conversationId: ConversationId) => readCopilot(scene.store, { conversationId }).next
const doing = (conversationId: ConversationId) => stepsOf(conversationId).map((step) => step.do)

function ask(text: string, action: IntentAction): ConversationId {
  const { id } = scene.start(text)
  const intent = insertIntent(scene.store, { name: 'refund', description: '', action })
  understandAs(intent.id, listMessages(scene.store, id, { notes: false })[0]?.id)
  return id
}

const by = { confidence: 1, by: { kind: 'built_in', version: '1' } } as const

function understandAs(intentId: IntentId, messageId: MessageId | undefined) {
  if (!messageId) throw new Error('A conversation has a message.')
  insertSignals(scene.store, {
    ...{
      messageId,
      language: { value: 'en', ...by },
      sentiment: { value: 0, ...by },
      urgency: { value: 0, ...by },
    },
    ...{ intent: { value: intentId, ...by, ranked: [], nearTies: [] }, entities: [], sensitive: [] },
    ...{ complaint: false, asksForPerson: false, scoredAt: 1 },
  })
}

const reply = (conversationId: ConversationId, text: string) =>
  replyAsAgent(scene.store, {
    ...{ agent: scene.ana, conversationId, clientId: scene.newClientId(), text },
    epoch: scene.row(conversationId).epoch,
  })

test('H3 who waits is accepted first, then their question answered', () => {
  const { id } = scene.start('My tent has a hole')
  requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 1 })
  expect(doing(id)).toEqual(['accept', 'reply'])
})

test('H3 a fact that the intent’s flow needs and nobody has named is asked for, in the site’s words', () => {
  const steps = [
    { name: 'Order number', wants: 'order_number' as const, question: 'Which order is it?' },
    { name: 'Reason', wants: 'text' as const, question: 'Why?' },
  ]
  const id = ask('I want my money back', { do: 'flow', steps, ends: 'person', teamId: null })
  expect(stepsOf(id)[0]).toMatchObject({ do: 'ask', fact: 'Order number', draft: 'Which order is it?' })
})

test('H3 what is another team’s matter is passed to them', () => {
  const team = insertTeam(scene.store, { name: 'Billing', hours: null })
  const id = ask('I want my money back', { do: 'team', teamId: team.id })
  expect(stepsOf(id)[0]).toMatchObject({ do: 'team', team: 'Billing', teamId: team.id })
})

test('H3 after the visitor’s thanks there is nothing to do but to resolve, and then nothing', () => {
  const { id } = scene.start('My tent has a hole')
  reply(id, 'We send you a patch.')
  scene.send(id, 'Thank you!')
  expect(doing(id)).toEqual(['resolve'])
  resolve(scene.store, { conversationId: id, epoch: scene.row(id).epoch })
  expect(doing(id)).toEqual([])
})

test('H3 what an agent wrote last to somebody with the same matter is there to be used', () => {
  const first = scene.start('The zip of my blue rucksack is broken').id
  reply(first, 'We mend zips for free.')
  resolve(scene.store, { conversationId: first, epoch: scene.row(first).epoch })
  const { id } = scene.start('My rucksack has a broken zip')
  expect(stepsOf(id).find((step) => step.do === 'as_before')).toMatchObject({
    draft: 'We mend zips for free.',
  })
})
