import type { ConversationId } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import type { TestVisitor } from './test-visitor.ts'

/** What teams may rely on, tried on a host. */
export function teamRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent
  let agents: TestAgent[]
  let visitor: TestVisitor
  let params: { conversationId: ConversationId }

  beforeEach(async () => {
    harness = await open()
    admin = await harness.agent('admin')
    agents = [await harness.agent('agent'), await harness.agent('agent')]
    visitor = await harness.visitor()
    params = { conversationId: (await visitor.start()).conversation.id }
    await harness.runsDone()
  })
  afterEach(() => harness?.close())

  const offers = (on: boolean) => admin.call('updateRouting', { body: { offers: on } })
  const ask = () => visitor.call('requestHandoff', { params })
  const team = async () => answerOf('readTeam', await admin.call('readTeam'))
  const conversation = async () =>
    (await answerOf('readThread', await admin.call('readThread', { params }))).conversation
  const online = async () =>
    (await team()).agents.filter(({ presence }) => presence === 'online').map(({ id }) => id)

  test('R1 offers are made once an admin wants them, to agents with an open inbox', async () => {
    const streams = await Promise.all(agents.map((agent) => agent.stream()))
    await expect.poll(online).toHaveLength(2)
    await ask()
    expect((await conversation()).offer).toBeNull()
    await answerOf('updateRouting', await offers(true))
    const first = (await conversation()).offer
    expect(agents.map(({ id }) => id)).toContain(first?.agentId)
    expect((await visitor.read(params.conversationId)).conversation.offeredTo).toBe(
      agents.find(({ id }) => id === first?.agentId)?.name,
    )
    const asked = agents.find(({ id }) => id === first?.agentId)
    const other = agents.find(({ id }) => id !== first?.agentId)
    await answerOf('declineOffer', await (asked ?? admin).call('declineOffer', { params }))
    expect((await conversation()).offer?.agentId).toBe(other?.id)
    const body = { epoch: (await conversation()).epoch }
    await answerOf('accept', await (other ?? admin).call('accept', { params, body }))
    expect(await conversation()).toMatchObject({ offer: null, assigneeId: other?.id })
    await Promise.all(streams.map((stream) => stream.cancel()))
  })

  test('R7 away is by hand, offline by a closed inbox', async () => {
    const [ana] = agents
    if (!ana) throw new Error('Nobody has joined.')
    const presence = async () => (await team()).agents.find(({ id }) => id === ana.id)?.presence
    expect(await presence()).toBe('offline')
    const stream = await ana.stream()
    await expect.poll(presence).toBe('online')
    await answerOf('setPresence', await ana.call('setPresence', { body: { presence: 'away' } }))
    expect(await presence()).toBe('away')
    await stream.cancel()
    // workerd hears of a reader who left when it next writes to them.
    await expect.poll(presence, { timeout: 30_000 }).toBe('offline')
  })

  test('a team is made, named anew and removed; what nobody made is not found', async () => {
    const made = await admin.call('createTeam', { body: { name: 'Billing', hours: null } })
    const { id } = (await answerOf('createTeam', made)).team
    const there = { params: { teamId: id } }
    const named = await admin.call('updateTeam', { ...there, body: { name: 'Money' } })
    expect((await answerOf('updateTeam', named)).team).toEqual({ id, name: 'Money', hours: null })
    const body = { teamIds: [id], skills: ['refunds'], capacity: 2 }
    const about = { params: { agentId: agents[0]?.id ?? '' } }
    const set = await admin.call('updateAgent', { ...about, body })
    expect((await answerOf('updateAgent', set)).agent).toMatchObject(body)
    expect((await admin.call('removeTeam', there)).status).toBe(200)
    expect(await refusalOf(await admin.call('removeTeam', there))).toBe('404 team.not_found')
    const missing = { ...about, body: { teamIds: [id] } }
    expect(await refusalOf(await admin.call('updateAgent', missing))).toBe('404 team.not_found')
    const nobody = { params: { agentId: 'agt_missing' }, body: { capacity: 1 } }
    expect(await refusalOf(await admin.call('updateAgent', nobody))).toBe('404 agent.not_found')
  })

  test('R30 hours of no place, or a shift that ends before it begins, are refused', async () => {
    const week = [[{ from: 540, to: 1020 }], [], [], [], [], [], []]
    const hours = { timeZone: 'Europe/Berlin', week, holidays: ['2026-12-25'] }
    const change = (hours: unknown) => admin.call('updateRouting', { body: { hours } })
    expect((await answerOf('updateRouting', await change(hours))).routing.hours).toEqual(hours)
    for (const wrong of [
      { ...hours, timeZone: 'Mars/Base' },
      { ...hours, week: [[{ from: 600, to: 540 }], [], [], [], [], [], []] },
      { ...hours, holidays: ['25.12.2026'] },
    ])
      expect(await refusalOf(await change(wrong))).toBe('400 request.invalid')
  })
}
