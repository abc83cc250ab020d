import { nextJobAt } from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  acceptHandoff,
  replyAsAgent,
  requestHandoff,
  resolve,
  returnToAssistant,
  snooze,
  transfer,
  wake,
} from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'

const HOUR = 3_600_000
const CONFLICT = { code: 'conversation.conflict' }
let scene: Scene
let id: ReturnType<Scene['start']>['id']
beforeEach(() => {
  scene = new Scene()
  id = scene.start().id
})

const seen = () => ({ conversationId: id, epoch: scene.row(id).epoch })
const accept = () => acceptHandoff(scene.store, { agent: scene.ana, ...seen() })
const later = (until: number | null = scene.time + HOUR, agent = scene.ana) =>
  snooze(scene.store, { agent, ...seen(), until })

describe('a snoozed conversation', () => {
  it('wakes at its moment, and whoever held it holds it still', () => {
    accept()
    const { epoch } = scene.row(id)
    later()
    scene.wait(HOUR - 1)
    expect(scene.row(id).status).toBe('snoozed')
    scene.wait(1)
    expect(scene.row(id)).toMatchObject({
      status: 'open',
      control: 'agent',
      assigneeId: scene.ana.id,
      snoozedUntil: null,
      epoch,
    })
    expect(scene.facts().slice(-2)).toEqual(['conversation.snoozed', 'conversation.woken'])
    expect(nextJobAt(scene.store)).toBeNull()
  })

  it('wakes when the visitor writes, and the assistant stays silent', () => {
    accept()
    later(null)
    expect(nextJobAt(scene.store)).toBeNull()
    const { runId } = scene.send(id)
    expect(runId).toBeNull()
    expect(scene.row(id)).toMatchObject({ status: 'open', control: 'agent', unansweredSince: scene.time })
  })

  it('is refused where the visitor has written what its agent did not see', () => {
    accept()
    const { lastMessageAt } = scene.row(id)
    scene.time += 1
    scene.send(id)
    const cross = () => snooze(scene.store, { agent: scene.ana, ...seen(), until: null, lastMessageAt })
    expect(refusal(cross)).toMatchObject({ code: 'message.stale' })
    expect(scene.row(id).status).toBe('open')
    snooze(scene.store, { agent: scene.ana, ...seen(), until: null, lastMessageAt: scene.time })
    expect(scene.row(id).status).toBe('snoozed')
  })

  it('takes another moment, the last one counts', () => {
    accept()
    later(scene.time + HOUR)
    later(scene.time + 2 * HOUR)
    scene.wait(HOUR)
    expect(scene.row(id).status).toBe('snoozed')
    scene.wait(HOUR)
    expect(scene.row(id).status).toBe('open')
  })

  it.each([
    ['a reply', () => reply(), { status: 'open', assigneeId: 'agt_ana' }],
    ['waking it', () => wake(scene.store, seen()), { status: 'open', assigneeId: 'agt_ana' }],
    [
      'a transfer',
      () => transfer(scene.store, { agent: scene.ana, ...seen(), to: scene.ben.id, agentsOnline: 1 }),
      { status: 'open', assigneeId: 'agt_ben' },
    ],
    ['the way back to the assistant', () => returnToAssistant(scene.store, seen()), { control: 'assistant' }],
    ['resolving', () => resolve(scene.store, seen()), { status: 'resolved' }],
  ])('is ended by %s, and its job with it', (_, verb, after) => {
    accept()
    later()
    verb()
    expect(scene.row(id)).toMatchObject(after)
    expect(scene.facts()).toContain('conversation.woken')
    expect(nextJobAt(scene.store)).toBeNull()
  })

  it('from the queue is accepted first: nobody waits unheard', () => {
    requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 1 })
    later()
    expect(scene.look(id)).toMatchObject({ status: 'snoozed', waits: false, handoffs: ['accepted'] })
    expect(scene.notices(id)).toEqual(['handoff.requested', 'handoff.accepted'])
  })

  it('stays a colleague’s: to ask for a person changes nothing, a second accept is refused', () => {
    accept()
    later()
    requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 1 })
    expect(scene.row(id).status).toBe('snoozed')
    expect(refusal(() => acceptHandoff(scene.store, { agent: scene.ben, ...seen() }))).toMatchObject(CONFLICT)
  })
})

it('what the assistant holds, or what is resolved, cannot be put off', () => {
  expect(refusal(() => later())).toMatchObject(CONFLICT)
  resolve(scene.store, seen())
  expect(refusal(() => later())).toMatchObject(CONFLICT)
})

function reply() {
  return replyAsAgent(scene.store, {
    agent: scene.ana,
    ...seen(),
    clientId: scene.newClientId(),
    text: 'Hello',
  })
}
