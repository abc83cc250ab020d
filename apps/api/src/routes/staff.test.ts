import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../testing/answer-of.ts'
import { answeredVisitor, conversationCalls } from '../testing/answered-visitor.ts'
import { type Harness, openHarness } from '../testing/harness.ts'
import { staffRules } from '../testing/staff-rules.ts'
import type { TestAgent } from '../testing/test-agent.ts'
import { newClientId, type TestVisitor } from '../testing/test-visitor.ts'

describe('staff, on Node', () => staffRules(openHarness))

describe('with a scripted assistant and a clock of its own', () => {
  let harness: Harness
  let ana: TestAgent
  let visitor: TestVisitor
  let params: { conversationId: string }

  beforeAll(async () => {
    harness = await openHarness()
    ana = await harness.agent('agent')
  })
  afterAll(() => harness.close())
  beforeEach(async () => {
    ;({ visitor, params } = await answeredVisitor(harness))
  })

  const { ask, thread, epoch, transcript } = conversationCalls(() => ({ ana, visitor, params }))

  test('who waits is in the inbox, with what was asked and tried', async () => {
    await ask()
    const inbox = await answerOf('inbox', await ana.call('inbox'))
    expect(inbox.conversations.map(({ id }) => id)).toContain(params.conversationId)
    expect(inbox.counts.needs_you).toBeGreaterThan(0)
    const { handoffs, runs } = await thread()
    expect(handoffs[0]).toMatchObject({
      reason: 'visitor_asked',
      summary: 'Can I send back a used tent?',
      tried: [{ question: 'Can I send back a used tent?', tier: 1, sources: ['Returns'] }],
    })
    expect(runs[0]?.record?.decision).toBe('scripted')
  })

  test('a reply takes over, reaches the visitor and silences the assistant', async () => {
    const body = { clientId: newClientId(), kind: 'text', text: 'Hello, Ana here.', epoch: await epoch() }
    const { message, conversation } = await answerOf('reply', await ana.call('reply', { params, body }))
    expect(conversation).toMatchObject({ control: 'agent', assigneeId: ana.id })
    const again = await answerOf('reply', await ana.call('reply', { params, body }))
    expect(again.message).toEqual(message)
    expect(await refusalOf(await ana.call('reply', { params, body: { ...body, text: 'Other' } }))).toBe(
      '409 message.id_reused',
    )
    const asked = harness.answer.asked.length
    await visitor.call('sendMessage', { params, body: { clientId: newClientId(), text: 'Thanks' } })
    await harness.runsDone()
    expect(harness.answer.asked).toHaveLength(asked)
    const last = (await transcript()).messages.at(-2)
    expect(last?.author).toEqual({ kind: 'agent', agentId: ana.id, name: ana.name })
  })

  test('a reply in the middle of an answer drops the answer', async () => {
    const release = harness.answer.hold()
    const next = { clientId: newClientId(), text: 'And shoes?' }
    await visitor.call('sendMessage', { params, body: next })
    const body = { clientId: newClientId(), kind: 'text', text: 'Let me look.', epoch: await epoch() }
    await answerOf('reply', await ana.call('reply', { params, body }))
    release()
    await harness.runsDone()
    const { messages } = await transcript()
    const words = messages.filter(({ kind }) => kind === 'text').map(({ author }) => author.kind)
    expect(words).toEqual(['visitor', 'assistant', 'visitor', 'agent'])
    expect((await thread()).runs.at(-1)).toMatchObject({ state: 'withdrawn', withdrawReason: 'takeover' })
  })
})
