import { type AgentId, type IntentId, type Label, MessageId } from '@baton/contracts'
import {
  findSignals,
  insertIntent,
  listExamples,
  listMessages,
  listScores,
  type SiteStore,
  updateIntent,
  withdrawMessage,
} from '@baton/store'
import { expect, test } from 'vitest'
import { refusal, Scene, sayWords } from '../testing/scene.ts'
import { labelMessage, removeLabel } from './label-message.ts'
import { readSignals } from './read-signals.ts'

async function conversation(text = 'Where is my money?') {
  const scene = new Scene()
  const { store } = scene
  const { id, runId } = scene.start(text)
  await scene.speak(runId, () => sayWords('It is on its way.'))
  const [asked, answered] = listMessages(store, id, { notes: false })
  if (!asked || !answered) throw new Error('Two messages were written.')
  return { scene, store, id, asked, answered, ...intents(store) }
}

function intents(store: SiteStore) {
  const input = { description: '', action: { do: 'answer' } as const }
  return {
    refund: insertIntent(store, { ...input, name: 'refund' }).id,
    delivery: insertIntent(store, { ...input, name: 'delivery' }).id,
  }
}

const texts = (store: SiteStore, id: IntentId) => listExamples(store, id).map(({ text }) => text)
const intent = (value: IntentId | null): Label => ({ kind: 'intent', value })

test("L1 a person's label counts, the newest of several, and one's own can be taken back", async () => {
  const { scene, store, id, asked, refund, delivery } = await conversation()
  const say = (agentId: AgentId, label: Label) => {
    scene.time += 1
    return labelMessage(store, { messageId: asked.id, agentId, label })
  }
  const given = say(scene.ana.id, intent(refund))
  expect(given).toMatchObject({ conversationId: id, by: { agentId: scene.ana.id }, at: scene.time })
  say(scene.ben.id, intent(delivery))
  say(scene.ben.id, { kind: 'sentiment', value: 'negative' })
  const { labels } = readSignals(store, id)
  expect(labels.map(({ label, by }) => [label.value, by])).toEqual(
    expect.arrayContaining([
      [refund, { kind: 'agent', agentId: scene.ana.id }],
      [delivery, { kind: 'agent', agentId: scene.ben.id }],
      ['negative', { kind: 'agent', agentId: scene.ben.id }],
    ]),
  )
  removeLabel(store, { messageId: asked.id, agentId: scene.ben.id, kind: 'intent' })
  removeLabel(store, { messageId: asked.id, agentId: scene.ben.id, kind: 'intent' })
  expect(listScores(store, asked.id).filter(({ by }) => by.kind === 'agent')).toHaveLength(2)
  expect(texts(store, refund)).toEqual([asked.text])
})

test('L2 the words become an example of the intent that people say, and none where the label goes or says none', async () => {
  const { scene, store, asked, refund, delivery } = await conversation()
  const about = { messageId: asked.id, agentId: scene.ana.id }
  labelMessage(store, { ...about, label: intent(refund) })
  expect(listExamples(store, refund)).toMatchObject([{ text: asked.text, origin: 'corrected' }])
  labelMessage(store, { ...about, label: intent(delivery) })
  expect([texts(store, refund), texts(store, delivery)]).toEqual([[], [asked.text]])
  labelMessage(store, { ...about, label: intent(null) })
  expect(texts(store, delivery)).toEqual([])
  labelMessage(store, { ...about, label: intent(refund) })
  removeLabel(store, { ...about, kind: 'intent' })
  expect(texts(store, refund)).toEqual([])
})

test('L2 a long message is an example by its beginning, and a redacted one by nothing', async () => {
  const { scene, store, asked, refund } = await conversation('x'.repeat(3_000))
  labelMessage(store, { messageId: asked.id, agentId: scene.ana.id, label: intent(refund) })
  expect(texts(store, refund)).toEqual(['x'.repeat(1_000)])
  withdrawMessage(store, asked.id)
  expect([texts(store, refund), findSignals(store, asked.id)]).toEqual([[], undefined])
  const again = () => labelMessage(store, { messageId: asked.id, agentId: scene.ana.id, label: intent(null) })
  expect(refusal(again).code).toBe('message.not_found')
})

test('L3 what a message does not have cannot be labelled, and the refusal says why', async () => {
  const { scene, store, asked, answered, refund } = await conversation()
  const label = (messageId: MessageId, given: Label) =>
    refusal(() => labelMessage(store, { messageId, agentId: scene.ana.id, label: given }))
  expect(label(answered.id, intent(refund)).message).toBe('Only a message of the visitor has an intent.')
  const wrong: Label = { kind: 'answer', value: 'wrong', expected: '' }
  expect(label(asked.id, wrong).message).toBe('Only an answer of the assistant is right or wrong.')
  expect(label(asked.id, intent('int_none' as IntentId)).message).toContain('no such intent')
  expect(label(MessageId.parse('msg_0'), wrong).code).toBe('message.not_found')
  updateIntent(store, refund, { name: 'money back' })
  labelMessage(store, { messageId: answered.id, agentId: scene.ana.id, label: wrong })
})
