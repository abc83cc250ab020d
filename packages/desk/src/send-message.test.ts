import { listMessages, listVisitorConversations } from '@baton/store'
import { beforeEach, expect, it } from 'vitest'
import { addNote, rateMessage, replyAsAgent, sendMessage, startConversation } from './index.ts'
import { refusal, Scene, sayWords } from './testing/scene.ts'

let scene: Scene
beforeEach(() => {
  scene = new Scene()
})

it('a first message that is sent again makes neither a second conversation nor a second run', () => {
  const { store, visitorId } = scene
  const message = { clientId: scene.newClientId(), text: 'Hello' }
  const input = { visitorId, clientId: scene.newClientId(), message }
  const sent = startConversation(store, input)
  const facts = scene.facts()
  expect(facts).toEqual(['conversation.created', 'message.created', 'run.started'])
  expect(startConversation(store, input)).toEqual({ ...sent, runId: null })
  expect(scene.facts()).toEqual(facts)
  expect(listVisitorConversations(store, visitorId)).toHaveLength(1)
})

it('a message that is sent again gives the same answer, also after the answer has come', async () => {
  const { id } = scene.start()
  const { store, visitorId } = scene
  const input = { visitorId, conversationId: id, clientId: scene.newClientId(), text: 'And then?' }
  const sent = sendMessage(store, input)
  if (sent.runId) await scene.speak(sent.runId, () => sayWords('Then this'))
  const facts = scene.facts()
  expect(sendMessage(store, input)).toEqual({ ...sent, runId: null })
  expect(scene.facts()).toEqual(facts)
})

it('an id that comes back with other words, or from another author, is refused', () => {
  const { id } = scene.start()
  const { store, visitorId, ana } = scene
  const clientId = scene.newClientId()
  const one = { conversationId: id, clientId, text: 'One' }
  sendMessage(store, { visitorId, ...one })
  const facts = scene.facts()
  const reused = [
    () => sendMessage(store, { visitorId, ...one, text: 'Two' }),
    () => replyAsAgent(store, { agent: ana, ...one, epoch: 1 }),
    () => addNote(store, { agent: ana, ...one }),
  ]
  for (const verb of reused) expect(refusal(verb).code).toBe('message.id_reused')
  expect(scene.facts()).toEqual(facts)
})

it('a reply or a note that is sent again changes nothing, also under an epoch that has passed', () => {
  const { id } = scene.start()
  const { store, ana: agent } = scene
  const reply = { agent, conversationId: id, clientId: scene.newClientId(), text: 'Hello', epoch: 1 }
  const note = { agent, conversationId: id, clientId: scene.newClientId(), text: 'Odd' }
  const first = [replyAsAgent(store, reply), addNote(store, note)].map(({ message }) => message)
  const facts = scene.facts()
  const again = [replyAsAgent(store, reply), addNote(store, note)].map(({ message }) => message)
  expect(again).toEqual(first)
  expect(scene.facts()).toEqual(facts)
})

it('20 messages a minute and 200 a day: then it is refused, but a retry of an accepted one is not', () => {
  const { store, visitorId } = scene
  const { id } = scene.start()
  const last = { visitorId, conversationId: id, clientId: scene.newClientId(), text: 'The 20th' }
  for (let n = 2; n < 20; n++) scene.send(id)
  sendMessage(store, last)
  const facts = scene.facts()
  expect(refusal(() => scene.send(id)).code).toBe('limit.messages')
  expect(refusal(() => scene.start()).code).toBe('limit.messages')
  expect(sendMessage(store, last).runId).toBeNull()
  expect(scene.facts()).toEqual(facts)
  for (let sent = 20; sent < 200; sent++) {
    if (sent % 20 === 0) scene.time += 60_001
    scene.send(id)
  }
  scene.time += 60_001
  expect(refusal(() => scene.send(id)).code).toBe('limit.messages_a_day')
  scene.time += 86_400_000
  expect(scene.send(id).runId).not.toBeNull()
})

it('a rating is a fact once: only of an answer, and the same rating again changes nothing', async () => {
  const { store, visitorId } = scene
  const { id, runId } = scene.start()
  await scene.speak(runId, () => sayWords('Here'))
  const [question, answer] = listMessages(store, id, { notes: false })
  if (!question || !answer) throw new Error('A message is missing.')
  const rate = (messageId = answer.id) => rateMessage(store, { visitorId, messageId, rating: 'helpful' })
  rate()
  rate()
  expect(scene.facts().filter((type) => type === 'message.rated')).toHaveLength(1)
  expect(refusal(() => rate(question.id)).code).toBe('message.not_found')
})
