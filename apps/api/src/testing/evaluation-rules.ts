import type { EvaluationLine } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, errorOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'

/** What an evaluation over HTTP promises, tried on a host. */
export function evaluationRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent

  beforeAll(async () => {
    harness = await open()
    admin = await harness.agent('admin')
    const body = {
      title: 'Returns',
      markdown: 'You may send back an unused tent within 30 days of delivery.',
    }
    await answerOf('putArticle', await admin.call('putArticle', { params: { articleId: 'returns' }, body }))
  })
  afterAll(() => harness?.close())

  test('an evaluation says how far it is and ends with the figures', async () => {
    const questions = [
      { id: '1', text: 'How many days do I have to return a tent?', articles: ['returns'] },
      { id: '2', text: 'Do you sell kayaks on Mars?', answerable: false },
    ]
    const body = questions.map((question) => JSON.stringify(question)).join('\n')
    const response = await admin.call('evaluateKnowledge', { body })
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = (await response.text()).trimEnd().split('\n')
    const parsed = lines.map((line) => JSON.parse(line) as EvaluationLine)
    expect(parsed[0]).toEqual({ type: 'progress', done: 2, total: 2 })
    const last = parsed.at(-1)
    if (last?.type !== 'report') throw new Error(`No report: ${lines.at(-1)}`)
    expect(last.report).toMatchObject({ questions: 2, internalLeaks: 0 })
    expect(last.report.recall['1']).toBe(1)
    expect(last.html).toContain('<h1>Evaluation</h1>')
  })

  test('a question whose answer was rated down is listed once, in the words of the visitor', async () => {
    const text = 'Where can I moor a submarine overnight?'
    for (let n = 0; n < 2; n += 1) {
      const { visitor, conversation } = await answeredVisitor(harness, text)
      const answer = (await visitor.read(conversation.id)).messages.at(-1)
      const rate = { params: { messageId: answer?.id ?? '' }, body: { rating: 'off_topic' } }
      await answerOf('rateMessage', await visitor.call('rateMessage', rate))
    }
    const { questions } = await answerOf('listOpenQuestions', await admin.call('listOpenQuestions'))
    expect(questions.filter((question) => question.text === text)).toHaveLength(1)
  })

  test('questions that cannot be used are named by their line', async () => {
    const response = await admin.call('evaluateKnowledge', { body: '{"id": "1", "text": "Fine?"}\nnot json' })
    expect(response.status).toBe(422)
    expect((await errorOf(response)).message).toContain('questions:2 is not JSON')
  })
}
