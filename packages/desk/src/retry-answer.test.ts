import type { AssistantOutput } from '@baton/assistant'
import { type Message, MessageId } from '@baton/contracts'
import { listMessages, readConversation, updateSettings } from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { acceptHandoff, requestHandoff, resolve, retryAnswer } from './index.ts'
import { refusal, Scene, sayWords } from './testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
let runId: ReturnType<Scene['start']>['runId']
beforeEach(() => {
  scene = new Scene()
  ;({ id, runId } = scene.start())
})

async function* breakOff(): AsyncGenerator<AssistantOutput> {
  yield { type: 'delta', text: 'Thirty da' }
  throw new Error('on purpose')
}

const newest = (): Message => {
  const message = listMessages(scene.store, id, { notes: false }).at(-1)
  if (!message) throw new Error('There is no message.')
  return message
}
const retry = (messageId: MessageId, visitorId = scene.visitorId) =>
  retryAnswer(scene.store, { visitorId, messageId })
const about = () => ({ conversationId: id, epoch: scene.row(id).epoch })

describe('a cut answer that is asked again', () => {
  it('goes, and another answers the same question; the question is there once', async () => {
    await scene.speak(runId, breakOff)
    const cut = newest().id
    const { runId: next } = retry(cut)
    expect(scene.texts(id)).toEqual(['visitor text complete: Where is my tent?'])
    expect(readConversation(scene.store, id)?.preview).toBe('Where is my tent?')
    const asked: unknown[] = []
    await scene.speak(next ?? runId, (question) => {
      asked.push(question)
      return sayWords('Thirty days')
    })
    expect(asked).toMatchObject([{ text: 'Where is my tent?', history: [] }])
    expect(scene.texts(id).at(-1)).toBe('assistant text complete: Thirty days')
    expect(scene.look(id).runs).toEqual(['cut', 'finished'])
  })

  it('twice is asked once', async () => {
    await scene.speak(runId, breakOff)
    const cut = newest().id
    retry(cut)
    const facts = scene.facts()
    expect(retry(cut)).toEqual({ conversationId: id, runId: null })
    expect(scene.facts()).toEqual(facts)
  })

  it('is refused for a whole answer, and for one that something followed', async () => {
    await scene.speak(runId, () => sayWords('Here'))
    expect(refusal(() => retry(newest().id)).code).toBe('message.not_cut')
    const sent = scene.send(id)
    await scene.speak(sent.runId ?? runId, breakOff)
    const cut = newest().id
    scene.send(id)
    expect(refusal(() => retry(cut)).code).toBe('message.not_cut')
  })

  it('is refused once a person has taken over, or the conversation is resolved', async () => {
    await scene.speak(runId, breakOff)
    const cut = newest().id
    acceptHandoff(scene.store, { agent: scene.ana, ...about() })
    expect(refusal(() => retry(cut)).code).toBe('message.not_cut')
    resolve(scene.store, about())
    expect(refusal(() => retry(cut)).code).toBe('message.not_cut')
    expect(scene.look(id).runs).toEqual(['cut'])
  })

  it('in the queue is answered where the site helps while visitors wait', async () => {
    updateSettings(scene.store, { helpWhileWaiting: true })
    requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 0 })
    const sent = scene.send(id)
    await scene.speak(sent.runId ?? runId, breakOff)
    const cut = newest().id
    updateSettings(scene.store, { helpWhileWaiting: false })
    expect(refusal(() => retry(cut)).code).toBe('conversation.conflict')
    updateSettings(scene.store, { helpWhileWaiting: true })
    expect(retry(cut).runId).not.toBeNull()
    expect(scene.look(id)).toMatchObject({ control: 'queue', handoffs: ['requested'] })
  })

  it('of somebody else is the same 404 as one that does not exist', async () => {
    await scene.speak(runId, breakOff)
    const other = new Scene().visitorId
    const missing = refusal(() => retry(MessageId.parse('msg_0')))
    expect(missing.code).toBe('message.not_found')
    expect(refusal(() => retry(newest().id, other))).toEqual(missing)
  })
})
