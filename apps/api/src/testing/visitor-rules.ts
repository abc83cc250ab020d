import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'
import { newClientId } from './test-visitor.ts'

/** What visitors may rely on, tried on a host. */
export function visitorRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  beforeEach(async () => {
    harness = await open()
  })
  afterEach(() => harness?.close())

  test('ten copies of one message that arrive together are one message', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start()
    const clientId = newClientId()
    const copies = await Promise.all(
      Array.from({ length: 10 }, () => visitor.send(conversation.id, 'And shoes?', clientId)),
    )
    const ids = await Promise.all(
      copies.map(async (copy) => (await answerOf('sendMessage', copy)).message.id),
    )
    expect(new Set(ids).size).toBe(1)
  })

  test('an id that was used for other words is a conflict, and stores nothing', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start()
    const clientId = newClientId()
    await visitor.send(conversation.id, 'And shoes?', clientId)
    expect(await refusalOf(await visitor.send(conversation.id, 'And boots?', clientId))).toBe(
      '409 message.id_reused',
    )
    await harness.runsDone()
    const { messages } = await visitor.read(conversation.id)
    expect(messages.map(({ text }) => text)).not.toContain('And boots?')
  })

  test('a conversation that is started twice is one conversation', async () => {
    const visitor = await harness.visitor()
    const body = { clientId: newClientId(), message: { clientId: newClientId(), text: 'Hello' } }
    const first = await answerOf('startConversation', await visitor.call('startConversation', { body }))
    await harness.runsDone()
    const again = await answerOf('startConversation', await visitor.call('startConversation', { body }))
    expect(again.conversation.id).toBe(first.conversation.id)
    expect(again.message).toEqual(first.message)
    const { conversations } = await answerOf('listConversations', await visitor.call('listConversations'))
    expect(conversations).toHaveLength(1)
  })

  test('the ids of one visitor are free for another', async () => {
    const [a, b] = [await harness.visitor(), await harness.visitor()]
    const body = { clientId: newClientId(), message: { clientId: newClientId(), text: 'Hello' } }
    const ofA = await answerOf('startConversation', await a.call('startConversation', { body }))
    const ofB = await answerOf('startConversation', await b.call('startConversation', { body }))
    expect(ofB.conversation.id).not.toBe(ofA.conversation.id)
  })

  test('a message is 1 to 4,000 characters', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start()
    for (const text of ['', '  \n ', 'x'.repeat(4001)])
      expect(await refusalOf(await visitor.send(conversation.id, text))).toBe('400 request.invalid')
    expect((await visitor.send(conversation.id, 'x'.repeat(4000))).status).toBe(202)
    await harness.runsDone()
  })

  test('a refused request names the field and never repeats what was written', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start()
    const params = { conversationId: conversation.id }
    const body = { clientId: 'my card is 4111', text: 5 }
    const error = await errorOf(await visitor.call('sendMessage', { params, body }))
    expect(error.message).toContain('clientId')
    expect(error.message).toContain('text')
    expect(error.message).not.toContain('4111')
  })

  test('asking for a person queues the visitor once, however often they ask', async () => {
    const { visitor, conversation, params } = await answeredVisitor(harness)
    for (let time = 0; time < 3; time += 1)
      await answerOf('requestHandoff', await visitor.call('requestHandoff', { params }))
    const { conversation: now, messages } = await visitor.read(conversation.id)
    expect(now).toMatchObject({ control: 'queue', queuePosition: 1 })
    expect(messages.filter(({ kind }) => kind === 'notice')).toHaveLength(1)
    const asked = { position: 1, agentsOnline: 0, asked: true, opensAt: null }
    expect(messages.at(-1)?.notice).toEqual({ code: 'handoff.requested', ...asked })
  })

  test('who leaves the queue is answered by the assistant again', async () => {
    const { visitor, conversation, params } = await answeredVisitor(harness)
    await visitor.call('requestHandoff', { params })
    expect((await visitor.call('cancelHandoff', { params })).status).toBe(202)
    expect((await visitor.call('cancelHandoff', { params })).status).toBe(202)
    const { conversation: now, messages } = await visitor.read(conversation.id)
    expect(now.control).toBe('assistant')
    expect(messages.some(({ kind }) => kind === 'notice')).toBe(false)
  })

  test('leaving a queue that one never stood in is a 404', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start()
    const params = { conversationId: conversation.id }
    expect(await refusalOf(await visitor.call('cancelHandoff', { params }))).toBe('404 handoff.not_found')
    await harness.runsDone()
  })

  test('an answer is rated, rated otherwise, and the rating taken back', async () => {
    const { visitor, conversation } = await answeredVisitor(harness)
    const [question, answer] = (await visitor.read(conversation.id)).messages
    for (const rating of ['helpful', 'neutral', 'off_topic', null]) {
      const params = { messageId: answer?.id ?? '' }
      await answerOf('rateMessage', await visitor.call('rateMessage', { params, body: { rating } }))
      expect((await visitor.read(conversation.id)).messages[1]?.rating).toBe(rating)
    }
    const params = { messageId: question?.id ?? '' }
    const own = await visitor.call('rateMessage', { params, body: { rating: 'helpful' } })
    expect(await refusalOf(own)).toBe('404 message.not_found')
  })

  test('an ended session is ended on every device', async () => {
    const visitor = await harness.visitor()
    const body = { refreshToken: visitor.session.refreshToken }
    const tablet = await answerOf('refreshSession', await visitor.call('refreshSession', { body }))
    await answerOf('endSession', await visitor.call('endSession'))
    const headers = { authorization: `Bearer ${tablet.accessToken}` }
    expect(await refusalOf(await visitor.call('listConversations', { headers }))).toBe('401 session.revoked')
    expect(await refusalOf(await visitor.call('refreshSession', { body }))).toBe('401 session.revoked')
  })

  test('tokens are accepted in the header only', async () => {
    const visitor = await harness.visitor()
    const query = { access_token: visitor.session.accessToken, token: visitor.session.accessToken }
    const headers = { authorization: '', cookie: `token=${visitor.session.accessToken}` }
    expect(await refusalOf(await visitor.call('listConversations', { query, headers }))).toBe(
      '401 session.required',
    )
  })

  test('a refresh token opens nothing', async () => {
    const visitor = await harness.visitor()
    const headers = { authorization: `Bearer ${visitor.session.refreshToken}` }
    expect(await refusalOf(await visitor.call('listConversations', { headers }))).toBe('401 session.required')
  })

  test('the twenty-first message of a minute waits for the next, and says how long', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start()
    for (let sent = 1; sent < 20; sent += 1)
      expect((await visitor.send(conversation.id, `message ${sent}`)).status).toBe(202)
    const refused = await visitor.send(conversation.id, 'one too many')
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(refused.headers.get('access-control-expose-headers')).toContain('retry-after')
    expect(await refusalOf(refused)).toBe('429 limit.messages')
    // Another visitor is not held back, and after a minute neither is this one.
    await (await harness.visitor()).start()
    await harness.later(60_001, async () =>
      expect((await visitor.send(conversation.id, 'again')).status).toBe(202),
    )
    await harness.runsDone()
  })

  test('a refresh token is traded for a new pair; a stolen one ends the family', async () => {
    const visitor = await harness.visitor()
    const refresh = (refreshToken: string) => visitor.call('refreshSession', { body: { refreshToken } })
    const old = visitor.session.refreshToken
    const next = await answerOf('refreshSession', await refresh(old))
    expect(next.visitorId).toBe(visitor.session.visitorId)
    // Two tabs may trade the same token; once the successor was used and a minute has gone, it was stolen.
    expect((await refresh(old)).status).toBe(200)
    await answerOf('refreshSession', await refresh(next.refreshToken))
    await harness.later(61_000, async () => {
      expect(await refusalOf(await refresh(old))).toBe('401 session.revoked')
      expect(await refusalOf(await refresh(next.refreshToken))).toBe('401 session.revoked')
    })
  })
}
