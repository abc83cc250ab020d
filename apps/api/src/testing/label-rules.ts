import type { IntentId, Label, LabelKind } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EvaluationQuestion } from '../evaluate/read-questions.ts'
import { readTurns } from '../understanding/read-turns.ts'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'

/** What staff may say of messages over HTTP, and what becomes of it, tried on a host. */
export function labelRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent
  let ana: TestAgent
  let intentId: IntentId

  beforeAll(async () => {
    harness = await open()
    admin = await harness.agent('admin')
    ana = await harness.agent('agent')
    const body = { name: 'refund', description: 'Money back', action: { do: 'answer' }, examples: [] }
    const { intent } = await answerOf('createIntent', await admin.call('createIntent', { body }))
    intentId = intent.id
  })
  afterAll(() => harness?.close())

  async function ask(text: string) {
    const { visitor, conversation } = await answeredVisitor(harness, text)
    const [asked, answered] = (await visitor.read(conversation.id)).messages
    if (!asked || !answered) throw new Error('A question has an answer.')
    return { params: { conversationId: conversation.id }, asked: asked.id, answered: answered.id }
  }
  const label = (by: TestAgent, messageId: string, body: Label) =>
    by.call('labelMessage', { params: { messageId }, body })
  const signalsOf = async (params: Record<string, string>) =>
    answerOf('readSignals', await admin.call('readSignals', { params }))
  const examples = async () => {
    const read = await admin.call('readIntent', { params: { intentId } })
    return (await answerOf('readIntent', read)).examples.map(({ text }) => text)
  }
  const rows = async (as: 'understanding' | 'questions') =>
    (await (await admin.call('exportLabels', { query: { as } })).text()).split('\n').filter(Boolean)

  test('a label counts at once, is an example, and goes with it when it is taken back', async () => {
    const { params, asked } = await ask('Give me my three hundred crowns!')
    const before = (await signalsOf(params)).signals[0]
    expect(before).toMatchObject({ messageId: asked, sentiment: { by: { kind: 'built_in' } } })
    const given = await answerOf('labelMessage', await label(ana, asked, { kind: 'intent', value: intentId }))
    expect(given.label).toMatchObject({ messageId: asked, by: { kind: 'agent', agentId: ana.id } })
    await answerOf('labelMessage', await label(ana, asked, { kind: 'sentiment', value: 'negative' }))
    const { signals, labels, sentimentTrend } = await signalsOf(params)
    expect(signals[0]).toMatchObject({ intent: { value: intentId, by: { agentId: ana.id } } })
    expect([labels.length, sentimentTrend]).toEqual([2, signals[0]?.sentiment.value])
    expect(await examples()).toEqual(['Give me my three hundred crowns!'])
    const own = { params: { messageId: asked, kind: 'intent' } }
    for (let twice = 0; twice < 2; twice += 1)
      await answerOf('removeLabel', await ana.call('removeLabel', own))
    expect([await examples(), (await signalsOf(params)).signals[0]?.intent]).toEqual([[], before?.intent])
  })

  test('what cannot be labelled is refused in words, and a foreign message is a missing one', async () => {
    const { asked } = await ask('Hello?')
    const wrong: Label = { kind: 'answer', value: 'wrong', expected: '' }
    expect((await errorOf(await label(ana, asked, wrong))).message).toContain(
      'Only an answer of the assistant',
    )
    expect(await refusalOf(await label(ana, 'msg_0', wrong))).toBe('404 message.not_found')
    const foreign = await harness.agent('agent', harness.other)
    expect(await refusalOf(await label(foreign, asked, wrong))).toBe('404 message.not_found')
    const odd = { params: { messageId: asked, kind: 'mood' } }
    expect((await ana.call('removeLabel', odd)).status).toBe(404)
  })

  test('who sees a message differently is listed with how far people agree, and labels leave as rows to evaluate', async () => {
    const { asked, answered } = await ask('You took three weeks. Great.')
    const say = async (by: TestAgent, value: 'negative' | 'positive') =>
      answerOf('labelMessage', await label(by, asked, { kind: 'sentiment', value }))
    await say(ana, 'negative')
    await say(admin, 'positive')
    const expected = 'Refunds take 3 days.'
    await answerOf('labelMessage', await label(ana, answered, { kind: 'answer', value: 'wrong', expected }))
    const list = async (kind: LabelKind) =>
      answerOf('listDisagreements', await ana.call('listDisagreements', { query: { kind } }))
    const { disagreements, agreement } = await list('sentiment')
    expect(disagreements[0]).toMatchObject({ messageId: asked, text: 'You took three weeks. Great.' })
    expect(agreement.find(({ kind }) => kind === 'sentiment')).toMatchObject({
      messages: 1,
      people: 2,
      share: 0,
    })
    const turns = await rows('understanding')
    expect(readTurns(turns.join('\n'), 'labels').turns.length).toBe(turns.length)
    expect(turns.map((row) => JSON.parse(row))).toContainEqual(
      expect.objectContaining({ id: asked, split: 'test', sentiment: expect.any(String) }),
    )
    const questions = (await rows('questions')).map((row) => EvaluationQuestion.parse(JSON.parse(row)))
    expect(questions).toMatchObject([
      { id: answered, text: 'You took three weeks. Great.', answers: [expected] },
    ])
  })
}
