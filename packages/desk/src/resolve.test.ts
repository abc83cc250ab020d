import { findHandoff, listHandoffs, nextJobAt } from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { acceptHandoff, HANDOFF_DEADLINE_MS, reopen, replyAsAgent, requestHandoff, resolve } from './index.ts'
import { refusal, Scene } from './testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
beforeEach(() => {
  scene = new Scene()
  id = scene.start().id
})

const ask = () =>
  requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 0 })
const seen = () => ({ conversationId: id, epoch: scene.row(id).epoch })
const accept = () => acceptHandoff(scene.store, { agent: scene.ana, ...seen() })
const reply = () =>
  replyAsAgent(scene.store, { agent: scene.ana, ...seen(), clientId: scene.newClientId(), text: 'Hello' })

describe('resolved', () => {
  it('drops a live answer and a wait: nobody holds a deadline any more', () => {
    ask()
    resolve(scene.store, seen())
    expect(scene.look(id)).toMatchObject({
      status: 'resolved',
      epoch: 3,
      waits: false,
      handoffs: ['released'],
    })
    expect(nextJobAt(scene.store)).toBeNull()
  })

  it('+ the visitor writes → open, assistant, epoch+1, and the assistant answers', () => {
    ask()
    accept()
    resolve(scene.store, seen())
    const { runId: next } = scene.send(id)
    expect(scene.look(id)).toMatchObject({ status: 'open', control: 'assistant', epoch: 5, assigneeId: null })
    expect(scene.row(id).runId).toBe(next)
  })

  it('+ the visitor asks for a person → open, queue', () => {
    resolve(scene.store, seen())
    ask()
    expect(scene.look(id)).toMatchObject({ status: 'open', control: 'queue', epoch: 3, waits: true })
  })

  it('+ an agent writes → open, agent', () => {
    resolve(scene.store, seen())
    reply()
    expect(scene.look(id)).toMatchObject({ status: 'open', control: 'agent', epoch: 3 })
  })

  it('can be undone: a question that was being answered is asked anew, and only such a one', () => {
    resolve(scene.store, seen())
    reopen(scene.store, seen())
    expect(scene.look(id).runs).toEqual(['withdrawn', 'live'])
    accept()
    resolve(scene.store, seen())
    reopen(scene.store, seen())
    expect(scene.look(id).runs).toEqual(['withdrawn', 'withdrawn'])
  })

  it('can be undone: holder, assignee and handoff are as they were, and the notice is gone', () => {
    ask()
    accept()
    const { epoch: _, ...before } = scene.look(id)
    resolve(scene.store, seen())
    reopen(scene.store, seen())
    const { epoch, ...after } = scene.look(id)
    expect(after).toEqual(before)
    expect(epoch).toBe(5)
  })

  it('undone in the queue: the wait goes on from where it began, with a new deadline', () => {
    ask()
    const { waitingSince } = scene.row(id)
    resolve(scene.store, seen())
    scene.wait(2 * HANDOFF_DEADLINE_MS)
    reopen(scene.store, seen())
    const dueAt = scene.time + HANDOFF_DEADLINE_MS
    expect(scene.row(id)).toMatchObject({ control: 'queue', waitingSince, dueAt })
    const [handoff] = listHandoffs(scene.store, id)
    expect(handoff && findHandoff(scene.store, handoff.id)).toMatchObject({ state: 'requested', dueAt })
    expect(nextJobAt(scene.store)).toBe(dueAt)
  })

  it('cannot be undone after the visitor has written, nor resolved twice', () => {
    resolve(scene.store, seen())
    expect(refusal(() => resolve(scene.store, seen())).code).toBe('conversation.conflict')
    scene.send(id)
    expect(refusal(() => reopen(scene.store, seen())).code).toBe('conversation.conflict')
  })
})
