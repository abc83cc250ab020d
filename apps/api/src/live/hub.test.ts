import type { AgentId, ConversationId, Fact, RunId, StoredFact, TextPart, VisitorId } from '@baton/contracts'
import { beforeEach, expect, test } from 'vitest'
import { citation } from '../testing/scripted-answer.ts'
import { Hub, type Listener } from './hub.ts'

const ids = { a: 'vis_a' as VisitorId, b: 'vis_b' as VisitorId }
const ofA = 'cnv_a' as ConversationId
const runId = 'run_1' as RunId
const owners: Record<string, VisitorId> = { [ofA]: ids.a }

let hub: Hub
beforeEach(() => {
  hub = new Hub((id) => owners[id] ?? null)
})

class Ear {
  readonly heard: unknown[] = []
  readonly leave: () => void

  constructor(who: Partial<Listener> = {}) {
    this.leave = hub.subscribe({
      visitorId: null,
      agent: null,
      onFacts: (facts) => this.heard.push(...facts.map(({ fact }) => fact.type)),
      onPart: (part) => this.heard.push(part.type === 'presence' ? part : part.type),
      end: (reason) => this.heard.push(`end ${reason}`),
      ...who,
    })
  }
}

const agent = (name: string, mayAnswer = true) => ({ id: `agt_${name}` as AgentId, name, mayAnswer })
const factOf = (visitorId: VisitorId | null, fact: Fact): StoredFact => ({
  ...{ seq: 1, visitorSeq: visitorId ? 1 : null, visitorId, conversationId: ofA, at: 0, fact },
})
const start: TextPart = { type: 'text-start', conversationId: ofA, runId, text: '', citations: [] }
const delta = (offset: number, text: string): TextPart => ({
  ...{ type: 'text-delta', conversationId: ofA, runId, offset, text },
})

test('a visitor hears of their own conversations and staff of all', () => {
  const [a, b, staff] = [new Ear({ visitorId: ids.a }), new Ear({ visitorId: ids.b }), new Ear()]
  hub.publishFacts([
    factOf(ids.a, { type: 'conversation.created' }),
    factOf(null, { type: 'run.started', runId }),
    factOf(ids.b, { type: 'conversation.resolved' }),
  ])
  hub.publishPart(start)
  hub.publishPart(delta(0, 'You '))
  expect(a.heard).toEqual(['conversation.created', 'text-start', 'text-delta'])
  expect(b.heard).toEqual(['conversation.resolved'])
  expect(staff.heard).toEqual([
    'conversation.created',
    'run.started',
    'conversation.resolved',
    'text-start',
    'text-delta',
  ])
})

test('who begins to listen in mid-answer gets all of it so far', () => {
  hub.publishPart(start)
  hub.publishPart({ type: 'text-citation', conversationId: ofA, runId, citation })
  hub.publishPart(delta(0, 'You can '))
  hub.publishPart(delta(8, 'send it'))
  const sofar = { ...start, text: 'You can send it', citations: [citation] }
  expect(hub.runningTexts(ids.a)).toEqual([sofar])
  expect(hub.runningTexts(null)).toEqual([sofar])
  expect(hub.runningTexts(ids.b)).toEqual([])
})

test('a delta replaces what stood from its offset on', () => {
  hub.publishPart(start)
  hub.publishPart(delta(0, 'You can send it'))
  hub.publishPart(delta(8, 'keep it'))
  hub.publishPart(delta(8, 'keep it'))
  expect(hub.runningTexts(ids.a)).toMatchObject([{ text: 'You can keep it' }])
})

test.each(['run.finished', 'run.cut', 'run.withdrawn'] as const)('%s leaves no running text', (type) => {
  hub.publishPart(start)
  hub.publishFacts([factOf(ids.a, { type, runId })])
  expect(hub.runningTexts(null)).toEqual([])
})

test('parts of a run that is over reach no visitor', () => {
  const [a, b] = [new Ear({ visitorId: ids.a }), new Ear({ visitorId: ids.b })]
  hub.publishPart(start)
  hub.publishFacts([factOf(ids.a, { type: 'run.withdrawn', runId })])
  hub.publishPart(delta(0, 'too late'))
  expect(a.heard).toEqual(['text-start', 'run.withdrawn'])
  expect(b.heard).toEqual([])
})

test('presence tells staff who is here and what each looks at, and visitors nothing', () => {
  const a = new Ear({ visitorId: ids.a })
  const ana = new Ear({ agent: agent('ana') })
  const ben = new Ear({ agent: agent('ben') })
  hub.watch(agent('ben').id, ofA)
  const who = (name: string, conversationId: ConversationId | null = null) => ({
    ...{ agentId: agent(name).id, name, conversationId },
  })
  expect(ana.heard.at(-1)).toEqual({ type: 'presence', agents: [who('ana'), who('ben', ofA)] })
  ben.leave()
  expect(ana.heard.at(-1)).toEqual({ type: 'presence', agents: [who('ana')] })
  expect(a.heard).toEqual([])
})

test('an agent with two windows is one agent, and gone when both are closed', () => {
  const [first, second] = [new Ear({ agent: agent('ana') }), new Ear({ agent: agent('ana') })]
  hub.watch(agent('ana').id, ofA)
  expect(hub.agentsOnline).toBe(1)
  first.leave()
  first.leave()
  expect(hub.isOnline(agent('ana').id)).toBe(true)
  expect(hub.presence()).toMatchObject({ agents: [{ conversationId: ofA }] })
  second.leave()
  expect(hub.agentsOnline).toBe(0)
  // What they looked at is forgotten with them.
  new Ear({ agent: agent('ana') })
  expect(hub.presence()).toMatchObject({ agents: [{ conversationId: null }] })
})

test('a viewer is seen and does not count as somebody who may answer', () => {
  new Ear({ agent: agent('vic', false) })
  expect(hub.agentsOnline).toBe(0)
  expect(hub.isOnline(agent('vic').id)).toBe(true)
})

test('an end reaches one visitor, one agent, or everybody', () => {
  const [a, b] = [new Ear({ visitorId: ids.a }), new Ear({ visitorId: ids.b })]
  const ana = new Ear({ agent: agent('ana') })
  hub.end('revoked', { visitorId: ids.a })
  expect([a.heard.at(-1), b.heard.at(-1)]).toEqual(['end revoked', undefined])
  hub.end('revoked', { agentId: agent('ana').id })
  expect([ana.heard.at(-1), b.heard.at(-1)]).toEqual(['end revoked', undefined])
  hub.end('draining')
  expect([a, b, ana].map(({ heard }) => heard.at(-1))).toEqual(Array(3).fill('end draining'))
})

test('a listener that leaves while it is told disturbs no other', () => {
  const heard: string[] = []
  const leaving = hub.subscribe({
    ...{ visitorId: null, agent: null, onPart: () => {}, end: () => {} },
    onFacts: () => leaving(),
  })
  new Ear({ onFacts: () => heard.push('second') })
  hub.publishFacts([factOf(ids.a, { type: 'conversation.created' })])
  expect(heard).toEqual(['second'])
  expect(hub.size).toBe(1)
})
