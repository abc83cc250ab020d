import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import type { TestVisitor } from './test-visitor.ts'

/** What visitors are asked, and what staff read of it, tried on a host. */
export function askingRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let visitor: TestVisitor
  let admin: TestAgent
  beforeEach(async () => {
    harness = await open()
    visitor = await harness.visitor()
    admin = await harness.agent('admin')
  })
  afterEach(() => harness?.close())

  test('K2 how it went is given by its visitor and read by staff; of one agent by them and by admins', async () => {
    const { conversation } = await visitor.start()
    await harness.runsDone()
    const params = { conversationId: conversation.id }
    const thread = async () => answerOf('readThread', await admin.call('readThread', { params }))
    const { epoch } = (await thread()).conversation
    await answerOf('resolve', await admin.call('resolve', { params, body: { epoch } }))
    const body = { score: 4, comment: ' Quick ' }
    expect((await visitor.call('giveCsat', { params, body: { score: 6 } })).status).toBe(400)
    await answerOf('giveCsat', await visitor.call('giveCsat', { params, body }))
    expect((await visitor.read(conversation.id)).conversation.csat).toMatchObject({
      score: 4,
      comment: 'Quick',
    })
    expect((await thread()).csat).toMatchObject([{ score: 4, comment: 'Quick', about: 'assistant' }])
    const { assistant, people } = await answerOf('readRatings', await admin.call('readRatings'))
    expect([assistant.answers, assistant.mean, people.answers]).toEqual([1, 4, 0])
    const agent = await harness.agent('agent')
    const of = (id: string) => agent.call('readRatings', { query: { agentId: id } })
    expect((await answerOf('readRatings', await of(agent.id))).assistant.answers).toBe(0)
    expect(await refusalOf(await of(admin.id))).toBe('403 staff.forbidden')
  })

  test('Q4 who always wants a person has one asked for as their next conversation begins', async () => {
    const { conversation } = await visitor.start()
    await harness.runsDone()
    const params = { conversationId: conversation.id }
    await answerOf('preferPerson', await visitor.call('preferPerson', { params, body: { always: true } }))
    const next = await visitor.start('Another matter')
    const read = await visitor.read(next.conversation.id)
    expect(read.conversation).toMatchObject({ control: 'queue', alwaysPerson: true, runId: null })
    expect(read.messages.map(({ kind }) => kind)).toEqual(['text', 'notice'])
    const found = await answerOf('listConversations', await visitor.call('listConversations'))
    expect(found.conversations.map(({ firstLine }) => firstLine)[0]).toBe('Another matter')
    expect([found.canMail, found.hasAddress]).toEqual([false, false])
  })
}
