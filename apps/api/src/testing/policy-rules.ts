import type { PolicyRule, ReplayLine } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'

const rule: PolicyRule = {
  ...{ id: 'widget', name: 'Came by the widget', enabled: true, when: [{ on: 'channel', is: 'widget' }] },
  ...{ decision: 'hand_over', teamId: null, priority: 'high', wording: '' },
}

/** What the policy promises over HTTP, tried on a host. */
export function policyRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent

  beforeEach(async () => {
    harness = await open()
    admin = await harness.agent('admin')
  })
  afterEach(() => harness?.close())

  const read = async () => answerOf('readPolicy', await admin.call('readPolicy'))
  const switchOn = (rules: PolicyRule[], replaces: number) =>
    admin.call('switchPolicy', { body: { rules, replaces, note: 'Calmer' } })

  test('E1 a table is switched on once, under a version of its own, and the one before stays', async () => {
    const first = await read()
    expect(first).toMatchObject({ policy: { version: 0, by: null }, versions: [] })
    expect(first.policy.rules).toEqual(first.defaults)
    const { policy } = await answerOf('switchPolicy', await switchOn([rule], 0))
    expect(policy).toMatchObject({ version: 1, by: { name: admin.name }, note: 'Calmer', rules: [rule] })
    expect(await refusalOf(await switchOn([], 0))).toBe('409 policy.conflict')
    await answerOf('switchPolicy', await switchOn([], 1))
    expect((await read()).versions.map(({ version }) => version)).toEqual([2, 1])
    const one = await admin.call('readPolicyVersion', { params: { version: '1' } })
    expect((await answerOf('readPolicyVersion', one)).policy).toEqual(policy)
    for (const version of ['9', '0', 'x'])
      expect(await refusalOf(await admin.call('readPolicyVersion', { params: { version } }))).toBe(
        '404 policy.not_found',
      )
  })

  test('E1 two rules of one id, and a condition that nobody knows, are refused', async () => {
    expect(await refusalOf(await switchOn([rule, rule], 0))).toBe('400 request.invalid')
    const strange = { ...rule, when: [{ on: 'moon' }] } as unknown as PolicyRule
    expect(await refusalOf(await switchOn([strange], 0))).toBe('400 request.invalid')
  })

  test('E4 a table is tried on past conversations, which changes nothing', async () => {
    const { visitor, conversation } = await answeredVisitor(harness)
    // A program sends no Origin.
    const { origin: _, ...headers } = visitor.headers
    const program = await harness.call('startConversation', {
      params: { siteKey: harness.shop.key },
      headers,
      body: {
        clientId: 'program-000000000001',
        message: { clientId: 'program-000000000002', text: 'Hello?' },
      },
    })
    await harness.runsDone()
    const before = await visitor.read(conversation.id)
    const response = await admin.call('replayPolicy', { body: { rules: [rule] } })
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ReplayLine)
    expect(program.status).toBe(202)
    expect(lines[0]).toEqual({ type: 'progress', done: 0, of: 2 })
    const last = lines.at(-1)
    if (last?.type !== 'result') throw new Error(`No result: ${JSON.stringify(last)}`)
    expect(last.replay).toMatchObject({
      conversations: 2,
      proposed: { hand_over: 1 },
      today: { hand_over: 0 },
    })
    expect(last.replay.changed).toMatchObject([
      { conversationId: conversation.id, proposed: { ruleId: 'widget', turn: 1 } },
    ])
    expect(await visitor.read(conversation.id)).toEqual(before)
    expect((await read()).policy.version).toBe(0)
  })
}
