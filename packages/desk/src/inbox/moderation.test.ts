import type { MessageId } from '@baton/contracts'
import {
  findVisitor,
  listHandoffs,
  listMessages,
  listRuns,
  readConversation,
  searchMessages,
} from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  acceptHandoff,
  addNote,
  blockVisitor,
  mark,
  redactMessage,
  replyAsAgent,
  requestHandoff,
} from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
beforeEach(() => {
  scene = new Scene()
  id = scene.start('My card is 4111').id
})

const ask = () =>
  requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 1 })
const seen = () => ({ conversationId: id, epoch: scene.row(id).epoch })
const accept = () => acceptHandoff(scene.store, { agent: scene.ana, ...seen() })

function reply(change: Partial<Parameters<typeof replyAsAgent>[1]> = {}) {
  const clientId = scene.newClientId()
  return replyAsAgent(scene.store, { agent: scene.ana, ...seen(), clientId, text: 'Hello', ...change })
    .message
}

describe('a reply', () => {
  it('below something newer is stopped and says how much; without a look at the thread it is not', () => {
    accept()
    const last = reply()
    scene.send(id, 'One')
    scene.send(id, 'Two')
    expect(refusal(() => reply({ seen: last.id }))).toMatchObject({
      code: 'message.stale',
      message: '2 new messages above. Read first, or send it anyway.',
    })
    expect(scene.texts(id).at(-1)).toBe('visitor text complete: Two')
    reply()
    expect(scene.texts(id).at(-1)).toBe('agent text complete: Hello')
  })

  it('is not stopped by what its writer wrote, by notes or notices', () => {
    accept()
    const { message } = scene.send(id)
    reply()
    addNote(scene.store, { agent: scene.ben, ...seen(), clientId: scene.newClientId(), text: 'Regular' })
    expect(reply({ seen: message.id }).text).toBe('Hello')
  })

  it('that is sent again is the same one, whatever stands above it by now', () => {
    accept()
    const clientId = scene.newClientId()
    const { message } = scene.send(id)
    const first = reply({ clientId, seen: message.id })
    scene.send(id)
    expect(reply({ clientId, seen: message.id }).id).toBe(first.id)
  })
})

it('what the system told the visitor is nobody’s message to redact', () => {
  ask()
  const notice = listMessages(scene.store, id, { notes: true }).find(({ kind }) => kind === 'notice')
  const redact = () => redactMessage(scene.store, { agent: scene.ana, messageId: notice?.id as MessageId })
  expect(notice).toBeDefined()
  expect(refusal(redact).code).toBe('message.not_found')
})

it('a reply that is taken back leaves its question unanswered, as it was', () => {
  accept()
  scene.send(id, 'One')
  const asked = scene.time
  scene.time += 1000
  scene.send(id, 'Two')
  const sent = reply()
  expect(scene.row(id).unansweredSince).toBeNull()
  redactMessage(scene.store, { agent: scene.ana, messageId: sent.id })
  expect(scene.row(id).unansweredSince).toBe(asked)
})

describe('a redacted message', () => {
  it('leaves its words nowhere: not in the thread, the list, the search, the card', () => {
    ask()
    const { message } = scene.send(id, 'The number is 4111 2222')
    redactMessage(scene.store, { agent: scene.ana, messageId: message.id })
    redactMessage(scene.store, { agent: scene.ana, messageId: message.id })
    const whole = JSON.stringify([
      scene.texts(id),
      readConversation(scene.store, id),
      listHandoffs(scene.store, id),
      listRuns(scene.store, id),
    ])
    expect(whole).not.toContain('2222')
    expect(readConversation(scene.store, id)?.preview).toBe('My card is 4111')
    expect(searchMessages(scene.store, { text: '2222' }).hits).toEqual([])
    expect(scene.facts().filter((type) => type === 'message.withdrawn')).toHaveLength(1)
  })

  it('that a handoff repeats is gone from its card too', () => {
    ask()
    const [first] = searchMessages(scene.store, { text: '4111' }).hits
    if (first) redactMessage(scene.store, { agent: scene.ana, messageId: first.messageId })
    expect(listHandoffs(scene.store, id)[0]?.summary).toContain('[redacted]')
    expect(JSON.stringify(listHandoffs(scene.store, id))).not.toContain('4111')
  })
})

it('of a blocked visitor nothing is taken until they are let in again', () => {
  const block = (blocked: boolean) =>
    blockVisitor(scene.store, { agent: scene.ana, visitorId: scene.visitorId, blocked })
  block(true)
  block(true)
  expect(findVisitor(scene.store, scene.visitorId)?.blockedAt).toBe(scene.time)
  for (const tried of [() => scene.send(id), () => scene.start(), ask])
    expect(refusal(tried)).toMatchObject({ code: 'visitor.blocked' })
  block(false)
  expect(scene.send(id).message.text).toBe('And then?')
})

it('tags and priority are set once, taken back, and seen in the list', () => {
  mark(scene.store, { conversationId: id, addTags: ['returns', 'vip'], priority: 'high' })
  mark(scene.store, { conversationId: id, addTags: ['returns'], removeTags: ['vip', 'never'] })
  expect(readConversation(scene.store, id)).toMatchObject({ tags: ['returns'], priority: 'high' })
})
