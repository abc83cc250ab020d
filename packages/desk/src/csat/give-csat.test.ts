import { listCsat, updateSettings } from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  acceptHandoff,
  blockVisitor,
  giveCsat,
  readRatings,
  reopen,
  requestHandoff,
  resolve,
} from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'

const HOUR_MS = 3_600_000

let scene: Scene
let id: ReturnType<Scene['start']>['id']
beforeEach(() => {
  scene = new Scene()
  id = scene.start().id
})

const seen = () => ({ conversationId: id, epoch: scene.row(id).epoch })
const ask = () =>
  requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 0 })
const give = (score: number, comment = '') =>
  giveCsat(scene.store, { visitorId: scene.visitorId, conversationId: id, score, comment })
const given = () =>
  listCsat(scene.store, id).map(({ score, comment, about, agentId }) => ({ score, comment, about, agentId }))

describe('how it went', () => {
  it('K1 is asked of a resolved conversation alone, and not where the site does not ask', () => {
    expect(refusal(() => give(5)).code).toBe('csat.not_asked')
    resolve(scene.store, seen())
    updateSettings(scene.store, { csat: false })
    expect(refusal(() => give(5)).code).toBe('csat.not_asked')
    updateSettings(scene.store, { csat: true })
    give(5)
    expect(given()).toEqual([{ score: 5, comment: '', about: 'assistant', agentId: null }])
    reopen(scene.store, seen())
    expect(refusal(() => give(4)).code).toBe('csat.not_asked')
  })

  it('K2 is about who held control: the assistant, an agent, or people nobody of whom had come', () => {
    ask()
    resolve(scene.store, seen())
    give(1)
    expect(given()[0]).toMatchObject({ about: 'people', agentId: null })
    scene.time += 8 * 24 * HOUR_MS
    scene.send(id)
    ask()
    acceptHandoff(scene.store, { agent: scene.ana, ...seen() })
    resolve(scene.store, seen())
    give(5)
    expect(given()[0]).toMatchObject({ about: 'people', agentId: scene.ana.id })
    const { assistant, people } = readRatings(scene.store, { days: 30 })
    expect([assistant.answers, people.byScore]).toEqual([0, [1, 0, 0, 0, 1]])
    expect(readRatings(scene.store, { days: 30, agentId: scene.ana.id }).people.mean).toBe(5)
    expect(readRatings(scene.store, { days: 7 }).people.answers).toBe(1)
  })

  it('K3 is said once an episode and changed for 24 hours; the same again is no second fact', () => {
    resolve(scene.store, seen())
    give(2, 'Slow')
    give(2, 'Slow')
    scene.time += 23 * HOUR_MS
    give(4, 'Better now')
    expect(given()).toEqual([{ score: 4, comment: 'Better now', about: 'assistant', agentId: null }])
    expect(scene.facts().filter((type) => type === 'csat.given')).toHaveLength(2)
    scene.time += 2 * HOUR_MS
    expect(refusal(() => give(1)).code).toBe('csat.closed')
    scene.send(id)
    resolve(scene.store, seen())
    expect(refusal(() => give(1)).code).toBe('csat.closed')
    scene.time += 8 * 24 * HOUR_MS
    scene.send(id)
    resolve(scene.store, seen())
    give(3)
    expect(given().map(({ score }) => score)).toEqual([3, 4])
  })

  it('K4 has its comment masked as messages are, and is nobody else’s to say, nor a blocked visitor’s', () => {
    resolve(scene.store, seen())
    give(3, 'I paid with 4539 1488 0343 6467')
    expect(given()[0]?.comment).toBe('I paid with [card 1]')
    const other = new Scene().visitorId
    const foreign = { visitorId: other, conversationId: id, score: 1, comment: '' }
    expect(refusal(() => giveCsat(scene.store, foreign)).code).toBe('conversation.not_found')
    blockVisitor(scene.store, { agent: scene.ana, visitorId: scene.visitorId, blocked: true })
    expect(refusal(() => give(1)).code).toBe('visitor.blocked')
  })
})
