import { AgentId, type AgentProfile, TeamId } from '@baton/contracts'
import { expect, it } from 'vitest'
import { pickAgent, type Wish } from './pick-agent.ts'

const id = (name: string) => AgentId.parse(`agt_${name}`)
const billing = TeamId.parse('team_billing')

function agent(name: string, change: Partial<AgentProfile> = {}): AgentProfile {
  return {
    ...{ id: id(name), name, role: 'agent', presence: 'online', capacity: 4, load: 0, offeredAt: null },
    ...{ skills: [], languages: [], teamIds: [] },
    ...change,
  }
}
const wish: Wish = {
  ...{ teamId: null, teamName: null, language: 'de', text: 'Meine Rückgabe, Gutschein?', lastAgentId: null },
  ...{ passed: new Map(), declined: new Set() },
}
const pick = (agents: AgentProfile[], change: Partial<Wish> = {}) => pickAgent(agents, { ...wish, ...change })

it('R10 only who is online, has room and may answer is asked', () => {
  const none = [
    agent('a', { presence: 'away' }),
    agent('b', { presence: 'offline' }),
    agent('c', { load: 4 }),
    agent('d', { role: 'viewer' }),
  ]
  expect(pick(none)).toBeNull()
  expect(pick([...none, agent('e')])?.agentId).toBe(id('e'))
})

it('R11 a team is asked alone, and in words', () => {
  const agents = [agent('a'), agent('b', { teamIds: [billing], load: 3 })]
  expect(pick(agents, { teamId: billing, teamName: 'Billing' })).toEqual({
    agentId: id('b'),
    why: ['In the team Billing', 'Holds 3 of 4'],
  })
})

it('R12 the last agent of the visitor comes before language, language before skills, skills before room', () => {
  const free = agent('a')
  const skilled = agent('b', { skills: ['gutschein'], load: 1 })
  const german = agent('c', { languages: ['de-AT'], load: 2 })
  const known = agent('d', { languages: ['fr'], load: 3 })
  const agents = [free, skilled, german, known]
  expect(pick(agents, { lastAgentId: id('d') })).toEqual({
    agentId: id('d'),
    why: ['Answered this visitor before', 'Holds 3 of 4'],
  })
  expect(pick(agents)).toEqual({ agentId: id('c'), why: ['Speaks German', 'Holds 2 of 4'] })
  expect(pick([free, skilled])).toEqual({ agentId: id('b'), why: ['Knows gutschein', 'Holds 1 of 4'] })
  expect(pick([agent('z'), agent('y', { load: 1 })])?.agentId).toBe(id('z'))
})

it('R12 among equals it goes around', () => {
  const agents = [agent('a', { offeredAt: 3 }), agent('b', { offeredAt: 1 }), agent('c', { offeredAt: 2 })]
  expect(pick(agents)?.agentId).toBe(id('b'))
})

it('R13 who let it pass comes last, who declined it not at all', () => {
  const agents = [agent('a', { languages: ['de'] }), agent('b')]
  expect(pick(agents, { passed: new Map([[id('a'), 1]]) })?.agentId).toBe(id('b'))
  const declined = new Set([id('b')])
  expect(pick(agents, { passed: new Map([[id('a'), 1]]), declined })).toMatchObject({
    agentId: id('a'),
    why: ['Speaks German', 'Holds nothing else', 'Nobody else is free'],
  })
  expect(pick(agents, { declined: new Set([id('a'), id('b')]) })).toBeNull()
})
