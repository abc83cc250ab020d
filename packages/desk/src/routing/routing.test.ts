import type { Hours } from '@baton/contracts'
import {
  findAgentProfile,
  findConversation,
  insertTeam,
  listClocks,
  listHandoffs,
  listMessages,
  readConversation,
  toVisitorConversation,
} from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  acceptHandoff,
  declineOffer,
  HANDOFF_DEADLINE_MS,
  OFFER_LEASE_MS,
  replyAsAgent,
  requestHandoff,
  resolve,
  setConnected,
  setPresence,
  snooze,
  transfer,
  updateRouting,
  updateTraits,
  wake,
} from '../index.ts'
import { RoutingScene } from '../testing/routing-scene.ts'
import { Scene } from '../testing/scene.ts'

let scene: RoutingScene
beforeEach(() => {
  scene = new RoutingScene()
})
const { ana, ben } = new Scene()
type Id = ReturnType<RoutingScene['ask']>
const seen = (id: Id) => ({ conversationId: id, epoch: scene.row(id).epoch })
const accept = (agent: typeof ana, id: Id) => acceptHandoff(scene.store, { agent, ...seen(id) })
const offers = () => scene.facts().filter((type) => type.startsWith('offer.'))
const handoffOf = (id: Id) => listHandoffs(scene.store, id).at(-1)

describe('offers', () => {
  it('R1 a site that never asked for offers makes none: who accepts first has it', () => {
    updateRouting(scene.store, { offers: false })
    const id = scene.ask()
    expect(scene.offeredTo(id)).toBeNull()
    expect(accept(ben, id).assigneeId).toBe(ben.id)
  })

  it('R2 a handoff is offered at once, to one agent, with the reason in words and for 30 s', () => {
    const id = scene.ask()
    expect(readConversation(scene.store, id)?.offer).toEqual({
      agentId: ana.id,
      expiresAt: scene.time + OFFER_LEASE_MS,
      why: ['Holds nothing else'],
    })
    accept(ana, id)
    expect(readConversation(scene.store, id)?.offer).toBeNull()
    expect(handoffOf(id)).toMatchObject({ agentId: ana.id, why: ['Holds nothing else'] })
    expect(offers()).toEqual(['offer.made', 'offer.ended'])
  })

  it('R3 an offer is no lock: a colleague may take it, and it ends', () => {
    const id = scene.ask()
    expect(accept(ben, id).assigneeId).toBe(ben.id)
    expect(offers()).toEqual(['offer.made', 'offer.ended'])
    expect(() => accept(ana, id)).toThrow('Ben took this conversation.')
    expect(handoffOf(id)?.why).toEqual([])
  })

  it('R4 an offer that runs out goes to the next, is more urgent, and comes back when nobody else is free', () => {
    const id = scene.ask()
    const asked = [scene.offeredTo(id)]
    for (let n = 0; n < 2; n += 1) {
      scene.wait(OFFER_LEASE_MS)
      asked.push(scene.offeredTo(id))
    }
    expect(asked).toEqual([ana.id, ben.id, ana.id])
    expect(handoffOf(id)?.priority).toBe(2)
  })

  it('R4 a declined offer goes to the next and never back', () => {
    const id = scene.ask()
    declineOffer(scene.store, { agent: ben, conversationId: id })
    expect(scene.offeredTo(id), 'not his to decline').toBe(ana.id)
    for (const agent of [ana, ben]) declineOffer(scene.store, { agent, conversationId: id })
    expect(scene.offeredTo(id)).toBeNull()
    expect(scene.row(id)).toMatchObject({ control: 'queue' })
  })

  it('R5 who lets two in a row run out is away; staff hear of every third that was let pass', () => {
    setConnected(scene.store, ben.id, false)
    const id = scene.ask()
    scene.wait(OFFER_LEASE_MS)
    expect(scene.offeredTo(id)).toBe(ana.id)
    scene.wait(OFFER_LEASE_MS)
    expect([findAgentProfile(scene.store, ana.id).presence, scene.offeredTo(id)]).toEqual(['away', null])
    setPresence(scene.store, ana.id, 'online')
    scene.wait(OFFER_LEASE_MS)
    expect(scene.facts().filter((type) => type === 'handoff.passed_over')).toHaveLength(1)
  })

  it('R6 whoever comes gets what waits, the most urgent first, then the longest wait, up to their room', () => {
    for (const { id } of [ana, ben]) setPresence(scene.store, id, 'away')
    const ids = [1, 2, 3].map((n) => {
      scene.time += n
      return scene.ask()
    })
    expect(ids.map((id) => scene.offeredTo(id))).toEqual([null, null, null])
    updateTraits(scene.store, ben.id, { capacity: 2 })
    setPresence(scene.store, ben.id, 'online')
    expect(ids.map((id) => scene.offeredTo(id))).toEqual([ben.id, ben.id, null])
  })

  it('R6 room that becomes free is filled', () => {
    setPresence(scene.store, ben.id, 'offline')
    updateTraits(scene.store, ana.id, { capacity: 1 })
    const [first, second] = [scene.ask(), scene.ask()]
    accept(ana, first)
    expect(scene.offeredTo(second)).toBeNull()
    resolve(scene.store, seen(first))
    expect(scene.offeredTo(second)).toBe(ana.id)
  })

  it('R6 what is put off makes room until it wakes', () => {
    setPresence(scene.store, ben.id, 'offline')
    updateTraits(scene.store, ana.id, { capacity: 1 })
    const [first, second] = [scene.ask(), scene.ask()]
    accept(ana, first)
    snooze(scene.store, { agent: ana, ...seen(first), until: null })
    expect(scene.offeredTo(second)).toBe(ana.id)
    wake(scene.store, seen(first))
    expect([scene.offeredTo(second), scene.overloaded()]).toEqual([null, []])
  })

  it('R7 who leaves by hand loses their offers at once, who loses the line has until they run out', () => {
    const id = scene.ask()
    setConnected(scene.store, ana.id, false)
    expect(scene.offeredTo(id)).toBe(ana.id)
    setPresence(scene.store, ana.id, 'away')
    expect(scene.offeredTo(id)).toBe(ben.id)
  })

  it('R8 who takes more by hand than they have room for is offered nothing', () => {
    updateTraits(scene.store, ana.id, { capacity: 1 })
    updateTraits(scene.store, ben.id, { capacity: 1 })
    const [first, second, third] = [scene.ask(), scene.ask(), scene.ask()]
    expect([first, second, third].map((id) => scene.offeredTo(id))).toEqual([ana.id, ben.id, null])
    accept(ana, third)
    expect(scene.overloaded()).toEqual([])
    expect(scene.offeredTo(first), 'Ben is full').toBeNull()
  })

  it('R9 an agent who gives it back to a team is not asked again, and only the team is', () => {
    const team = insertTeam(scene.store, { name: 'Billing', hours: null })
    for (const agent of [ana, ben]) updateTraits(scene.store, agent.id, { teamIds: [team.id] })
    const id = scene.ask()
    accept(ana, id)
    transfer(scene.store, { agent: ana, ...seen(id), to: null, teamId: team.id, agentsOnline: 2 })
    expect(readConversation(scene.store, id)?.offer).toMatchObject({
      agentId: ben.id,
      why: ['In the team Billing', 'Holds nothing else'],
    })
  })

  it('R12 a visitor who comes back is offered to who answered before', () => {
    const visitorId = scene.visitorId
    const id = scene.ask('My tent leaks', visitorId)
    accept(ben, id)
    resolve(scene.store, seen(id))
    const again = scene.ask('It leaks still', visitorId)
    expect(readConversation(scene.store, again)?.offer?.why[0]).toBe('Answered this visitor before')
    expect(scene.offeredTo(again)).toBe(ben.id)
  })
})

describe('what the visitor is told', () => {
  const closed: Hours = { timeZone: 'UTC', week: Array(7).fill([{ from: 540, to: 1020 }]), holidays: [] }
  const mine = (id: Id) => {
    const row = findConversation(scene.store, id)
    return row && toVisitorConversation(scene.store, row)
  }

  it('R20 place, who is being asked, and how long others waited of late', () => {
    const waits = [1, 2, 3, 4, 60].map((minutes) => {
      const id = scene.ask()
      scene.time += minutes * 60_000
      accept(ben, id)
      resolve(scene.store, seen(id))
      return id
    })
    expect(waits).toHaveLength(5)
    expect(mine(scene.ask())).toMatchObject({ queuePosition: 1, waitMinutes: 3, offeredTo: 'Ben' })
  })

  it('R21 outside of hours with nobody here: when somebody is here again', () => {
    for (const { id } of [ana, ben]) setConnected(scene.store, id, false)
    scene.time = Date.parse('2026-11-21T20:00:00Z')
    updateRouting(scene.store, { hours: closed })
    const id = scene.ask()
    const told = listMessages(scene.store, id, { notes: false }).flatMap(({ notice }) => notice ?? [])
    expect(told[0]).toMatchObject({ opensAt: null })
    const { id: later } = scene.start()
    const { visitorId } = scene
    const ask = { visitorId, conversationId: later, agentsOnline: 0 }
    requestHandoff(scene.store, ask)
    const notices = listMessages(scene.store, later, { notes: false }).flatMap(({ notice }) => notice ?? [])
    expect(notices[0]).toMatchObject({ opensAt: Date.parse('2026-11-22T09:00:00Z') })
    expect(scene.row(later).dueAt).toBe(Date.parse('2026-11-22T09:00:00Z') + HANDOFF_DEADLINE_MS)
  })
})

describe('clocks', () => {
  const MINUTE = 60_000
  const kinds = (id: Id) => listClocks(scene.store, id).map(({ kind }) => kind)
  beforeEach(() => {
    updateRouting(scene.store, { clocks: { firstReply: 10, nextReply: 20, resolution: 60 } })
  })
  const say = (id: Id) => {
    const clientId = scene.newClientId()
    return replyAsAgent(scene.store, { agent: ana, ...seen(id), clientId, text: 'Hello' })
  }

  it('R32 the first reply runs from the handoff to the first words, the next from the visitor’s', () => {
    const id = scene.ask('Hello', scene.visitorId)
    expect(readConversation(scene.store, id)?.clock).toEqual({
      kind: 'firstReply',
      dueAt: scene.time + 10 * MINUTE,
    })
    accept(ana, id)
    expect(kinds(id), 'accepting is no answer').toEqual(['firstReply', 'resolution'])
    scene.send(id)
    expect(kinds(id)).toEqual(['firstReply', 'resolution'])
    say(id)
    expect(kinds(id)).toEqual(['resolution'])
    scene.send(id)
    expect(kinds(id)).toEqual(['nextReply', 'resolution'])
    resolve(scene.store, seen(id))
    expect(kinds(id)).toEqual([])
  })

  it('R33 a clock that runs out is told once, and stays to be seen', () => {
    const id = scene.ask('Hello', scene.visitorId)
    for (let n = 0; n < 3; n += 1) scene.wait(10 * MINUTE)
    expect(scene.facts().filter((type) => type === 'clock.missed')).toHaveLength(1)
    expect(kinds(id)).toContain('firstReply')
  })

  it('R35 a snooze stops the clocks, and they go on with what was left', () => {
    const id = scene.ask('Hello', scene.visitorId)
    const startedAt = scene.time
    accept(ana, id)
    scene.time += 4 * MINUTE
    snooze(scene.store, { agent: ana, ...seen(id), until: scene.time + 180 * MINUTE })
    expect(readConversation(scene.store, id)?.clock).toBeNull()
    for (let n = 0; n < 3; n += 1) scene.wait(60 * MINUTE)
    expect(scene.facts()).not.toContain('clock.missed')
    const dueAt = startedAt + (180 + 10) * MINUTE
    expect(readConversation(scene.store, id)?.clock).toEqual({ kind: 'firstReply', dueAt })
    updateRouting(scene.store, { clocks: { firstReply: 15, nextReply: 20, resolution: 60 } })
    expect(readConversation(scene.store, id)?.clock).toMatchObject({ dueAt: dueAt + 5 * MINUTE })
    scene.wait(11 * MINUTE)
    expect(scene.facts()).toContain('clock.missed')
  })

  it('R34 other hours set the clocks that run anew, from when they began', () => {
    const id = scene.ask()
    const startedAt = scene.time
    scene.time += MINUTE
    updateRouting(scene.store, { clocks: { firstReply: 15, nextReply: null, resolution: null } })
    expect(listClocks(scene.store, id)).toMatchObject([
      { kind: 'firstReply', dueAt: startedAt + 15 * MINUTE },
    ])
  })
})
