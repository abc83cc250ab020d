import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import { answeredVisitor, conversationCalls } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import { newClientId, type TestVisitor } from './test-visitor.ts'

/** What agents may rely on, tried on a host. */
export function staffRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let ana: TestAgent
  let ben: TestAgent
  let visitor: TestVisitor
  let params: { conversationId: string }

  beforeAll(async () => {
    harness = await open()
    ana = await harness.agent('agent')
    ben = await harness.agent('agent')
  })
  afterAll(() => harness?.close())
  beforeEach(async () => {
    ;({ visitor, params } = await answeredVisitor(harness))
  })

  const { ask, thread, epoch, transcript } = conversationCalls(() => ({ ana, visitor, params }))

  test('of two agents who accept one wins, and the other hears who', async () => {
    await ask()
    const body = { epoch: await epoch() }
    const [first, second] = await Promise.all([
      ana.call('accept', { params, body }),
      ben.call('accept', { params, body }),
    ])
    expect([first.status, second.status].toSorted()).toEqual([200, 409])
    const [winner, lost] = first.status === 200 ? [ana, second] : [ben, first]
    const error = await errorOf(lost)
    expect(error).toMatchObject({ code: 'conversation.conflict', details: { agentName: winner.name } })
    expect(error.message).toBe(`${winner.name} took this conversation.`)
    expect((await transcript()).conversation.agentName).toBe(winner.name)
  })

  test('a reply under an old epoch is a conflict', async () => {
    const seen = await epoch()
    await ask()
    const body = { clientId: newClientId(), kind: 'text', text: 'Too late', epoch: seen }
    expect(await refusalOf(await ana.call('reply', { params, body }))).toBe('409 conversation.conflict')
    expect(await refusalOf(await ana.call('reply', { params, body: { ...body, epoch: undefined } }))).toBe(
      '409 conversation.conflict',
    )
  })

  test('an answer is as of its own write, whatever is written in the same moment', async () => {
    const body = () => ({ clientId: newClientId(), kind: 'note', text: 'One of many' })
    const notes = await Promise.all(
      Array.from({ length: 8 }, async () =>
        answerOf('reply', await ana.call('reply', { params, body: body() })),
      ),
    )
    // As of a later one, a reader would take that one's facts for known.
    expect(new Set(notes.map(({ asOf }) => asOf)).size).toBe(8)
  })

  test('a note is read by colleagues and by no visitor', async () => {
    const body = { clientId: newClientId(), kind: 'note', text: 'Known for returning worn tents.' }
    const { conversation } = await answerOf('reply', await ana.call('reply', { params, body }))
    expect(conversation.control).toBe('assistant')
    expect((await thread(ben)).messages.at(-1)?.text).toBe(body.text)
    expect(JSON.stringify(await transcript())).not.toContain('worn')
    const { conversations } = await answerOf('listConversations', await visitor.call('listConversations'))
    expect(JSON.stringify(conversations)).not.toContain('worn')
  })

  test('a conversation moves from agent to agent, to the queue and back to the assistant', async () => {
    await ask()
    await ana.call('accept', { params, body: { epoch: await epoch() } })
    const toBen = { epoch: await epoch(), agentId: ben.id }
    const moved = await answerOf('transfer', await ana.call('transfer', { params, body: toBen }))
    expect(moved.conversation.assigneeId).toBe(ben.id)
    const toQueue = { epoch: moved.conversation.epoch, agentId: null, reason: 'lunch' }
    const queued = await answerOf('transfer', await ben.call('transfer', { params, body: toQueue }))
    expect(queued.conversation).toMatchObject({ control: 'queue', assigneeId: null })
    const body = { epoch: queued.conversation.epoch }
    const back = await answerOf('returnToAssistant', await ana.call('returnToAssistant', { params, body }))
    expect(back.conversation.control).toBe('assistant')
    const codes = (await transcript()).messages.flatMap(({ notice }) => notice?.code ?? [])
    expect(codes).toEqual([
      'handoff.requested',
      'handoff.accepted',
      'handoff.transferred',
      'handoff.transferred',
      'assistant.returned',
    ])
  })

  test('nobody can be given a conversation who is not an agent of this site', async () => {
    await ana.call('accept', { params, body: { epoch: await epoch() } })
    const stranger = await harness.agent('agent', harness.other)
    const viewer = await harness.agent('viewer')
    await viewer.call('inbox')
    for (const agentId of ['agt_missing', stranger.id, viewer.id]) {
      const body = { epoch: await epoch(), agentId }
      expect(await refusalOf(await ana.call('transfer', { params, body }))).toBe('404 agent.not_found')
    }
  })

  test('resolve is undone to the letter', async () => {
    await ask()
    await ana.call('accept', { params, body: { epoch: await epoch() } })
    const before = (await thread()).conversation
    const body = { epoch: before.epoch }
    const done = await answerOf('resolve', await ana.call('resolve', { params, body }))
    expect(done.conversation.status).toBe('resolved')
    const undone = await answerOf(
      'reopen',
      await ana.call('reopen', { params, body: { epoch: done.conversation.epoch } }),
    )
    const { status, control, assigneeId } = before
    expect(undone.conversation).toMatchObject({ status, control, assigneeId })
  })

  test('a verb without the epoch that was seen is refused', async () => {
    for (const name of ['accept', 'transfer', 'returnToAssistant', 'resolve', 'reopen'] as const)
      expect(await refusalOf(await ana.call(name, { params, body: {} }))).toBe('400 request.invalid')
  })

  test('an unknown view or a made-up page cursor does no harm', async () => {
    expect(await refusalOf(await ana.call('inbox', { query: { view: 'secret' } }))).toBe(
      '400 request.invalid',
    )
    for (const before of ["1.'; drop table message; --", 'NaN.x', '.', 'x'.repeat(100)])
      expect((await ana.call('inbox', { query: { view: 'all', before } })).status).toBe(200)
  })
}
