import type { EndpointName, Part, TypingPart } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { StreamReader } from './read-stream.ts'
import type { TestAgent } from './test-agent.ts'
import { newClientId, type TestVisitor } from './test-visitor.ts'

type Caller = TestAgent | TestVisitor

const isTyping = (part: Part): part is TypingPart => part.type === 'typing'
const typingOf = (stream: StreamReader) => stream.parts.filter(isTyping)

/** What both sides show each other while they are there, tried on a host. */
export function attentionRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let visitor: TestVisitor
  let ana: TestAgent
  let params: { conversationId: string }
  let question: string
  let streams: StreamReader[]

  beforeEach(async () => {
    harness = await open()
    visitor = await harness.visitor()
    ana = await harness.agent('agent')
    const { conversation, message } = await visitor.start()
    await harness.runsDone()
    params = { conversationId: conversation.id }
    question = message.id
    streams = []
  })
  afterEach(async () => {
    for (const stream of streams) await stream.cancel()
    await harness?.close()
  })

  const listen = async (who: Caller) => {
    const stream = await who.stream()
    streams.push(stream)
    await stream.control('ready')
    return stream
  }
  const done = async (who: Caller, name: EndpointName, body: object = {}) =>
    answerOf(name, await who.call(name, { params, body }))
  const ask = () => done(visitor, 'requestHandoff')
  const thread = async () => answerOf('readThread', await ana.call('readThread', { params }))
  const epoch = async () => (await thread()).conversation.epoch
  const accept = async (agent = ana) => done(agent, 'accept', { epoch: await epoch() })
  const write = async (agent: TestAgent, kind: 'text' | 'note', text: string) =>
    (
      await answerOf(
        'reply',
        await agent.call('reply', {
          params,
          body: { clientId: newClientId(), kind, text, epoch: await epoch() },
        }),
      )
    ).message
  const conversation = async () => (await visitor.read(params.conversationId as never)).conversation
  const last = (stream: StreamReader) =>
    stream.next((frame) => frame.event === 'part' && frame.data.type === 'typing' && !frame.data.active)

  test('A1 staff hear that a visitor types, and that they stopped; no visitor does', async () => {
    const other = await harness.visitor()
    const [inbox, own, foreign] = [await listen(ana), await listen(visitor), await listen(other)]
    await done(visitor, 'tellTyping', { active: true })
    await done(visitor, 'tellTyping', { active: false })
    await last(inbox)
    const author = { kind: 'visitor' }
    const told = { type: 'typing', ...params, author, kind: 'text' }
    expect(typingOf(inbox)).toEqual([
      { ...told, active: true },
      { ...told, active: false },
    ])
    expect([typingOf(own), typingOf(foreign)]).toEqual([[], []])
  })

  test('A2 a visitor hears who answers them type a reply; of notes, and of others, they hear nothing', async () => {
    const ben = await harness.agent('agent')
    await ask()
    await accept()
    const [page, ofAna, ofBen] = [await listen(visitor), await listen(ana), await listen(ben)]
    await done(ben, 'tellAgentTyping', { kind: 'text', active: true })
    await done(ana, 'tellAgentTyping', { kind: 'note', active: true })
    await done(ana, 'tellAgentTyping', { kind: 'text', active: true })
    await done(ana, 'tellAgentTyping', { kind: 'text', active: false })
    await last(page)
    const author = { kind: 'agent', agentId: ana.id, name: ana.name }
    const told = { type: 'typing', ...params, author, kind: 'text' }
    expect(typingOf(page)).toEqual([
      { ...told, active: true },
      { ...told, active: false },
    ])
    await last(ofBen)
    expect(typingOf(ofBen).map(({ kind }) => kind)).toEqual(['note', 'text', 'text'])
    expect(typingOf(ofAna).map((part) => part.author)).toEqual([
      { kind: 'agent', agentId: ben.id, name: ben.name },
    ])
  })

  test('A3 who waits hears anybody type; who has the assistant hears nobody', async () => {
    const page = await listen(visitor)
    await done(ana, 'tellAgentTyping', { kind: 'text', active: false })
    await ask()
    await done(ana, 'tellAgentTyping', { kind: 'text', active: true })
    await done(ana, 'tellAgentTyping', { kind: 'text', active: false })
    await last(page)
    expect(typingOf(page).map(({ active }) => active)).toEqual([true, false])
  })

  test('A4 nothing is heard of, or told to, a visitor who is blocked', async () => {
    await ask()
    const visitorId = visitor.session.visitorId
    await answerOf(
      'blockVisitor',
      await ana.call('blockVisitor', { params: { visitorId }, body: { blocked: true } }),
    )
    const [page, inbox] = [await listen(visitor), await listen(ana)]
    await done(visitor, 'tellTyping', { active: true })
    await done(ana, 'tellAgentTyping', { kind: 'text', active: true })
    await done(visitor, 'markRead', { messageId: question })
    await done(ana, 'markAgentRead', { messageId: question })
    expect((await thread()).conversation.visitorReadUpTo).toBeNull()
    expect((await conversation()).readUpTo).toBeNull()
    // What is written next comes behind all that was told.
    await write(ana, 'text', 'Hello')
    await inbox.fact('message.created')
    await page.fact('message.created')
    expect([typingOf(page), typingOf(inbox)]).toEqual([[], []])
  })

  test('A5 typing is told twenty times in ten seconds and not more, of each by themselves', async () => {
    const tell = () => visitor.call('tellTyping', { params, body: { active: true } })
    const told = await Promise.all(Array.from({ length: 21 }, tell))
    const refused = told.filter(({ status }) => status !== 200)
    expect(await Promise.all(refused.map(refusalOf))).toEqual(['429 limit.typing'])
    await done(ana, 'tellAgentTyping', { kind: 'text', active: true })
    await harness.later(10_000, async () => expect((await tell()).status).toBe(200))
  })

  test('A6 how far a visitor has read reaches staff live, never goes back, and moves nothing else', async () => {
    await ask()
    await accept()
    const reply = await write(ana, 'text', 'Here I am.')
    const before = (await thread()).conversation
    const inbox = await listen(ana)
    await done(visitor, 'markRead', { messageId: reply.id })
    const fact = await inbox.fact('conversation.read_by_visitor')
    expect(fact.data).toMatchObject({ conversation: { visitorReadUpTo: reply.id } })
    await done(visitor, 'markRead', { messageId: reply.id })
    await done(visitor, 'markRead', { messageId: question })
    const after = await thread()
    const { visitorReadAt } = after.conversation
    expect(visitorReadAt).toBeGreaterThanOrEqual(reply.createdAt)
    expect(after.conversation).toEqual({ ...before, visitorReadUpTo: reply.id, visitorReadAt })
    expect(fact.data).toMatchObject({ cursor: after.asOf })
  })

  test('A7 a note, and a message of another conversation, are as missing to who marks them read', async () => {
    await ask()
    await accept()
    const note = await write(ana, 'note', 'Known for worn tents.')
    const other = await harness.visitor()
    const foreign = (await other.start()).message.id
    await harness.runsDone()
    const tell = (who: Caller, name: EndpointName, messageId: string) =>
      who.call(name, { params, body: { messageId } })
    for (const id of [note.id, foreign, 'msg_missing'])
      expect(await refusalOf(await tell(visitor, 'markRead', id))).toBe('404 message.not_found')
    for (const id of [foreign, 'msg_missing'])
      expect(await refusalOf(await tell(ana, 'markAgentRead', id))).toBe('404 message.not_found')
    expect((await tell(ana, 'markAgentRead', note.id)).status).toBe(200)
    expect((await conversation()).readUpTo).toBe(question)
  })

  test('A8 a visitor is told that who answers them has read, live and once', async () => {
    await ask()
    await accept()
    const page = await listen(visitor)
    const { message } = await answerOf(
      'sendMessage',
      await visitor.send(params.conversationId as never, 'Are you there?'),
    )
    const newest = (await write(ana, 'note', 'Reading.')).id
    await done(ana, 'markAgentRead', { messageId: newest })
    const fact = await page.fact('conversation.read_by_agent')
    expect(fact.data).toMatchObject({ conversation: { readUpTo: message.id } })
    const { readAt } = await conversation()
    expect(readAt).toBeGreaterThanOrEqual(message.createdAt)
    await done(ana, 'markAgentRead', { messageId: newest })
    await done(ana, 'markAgentRead', { messageId: question })
    expect(await conversation()).toMatchObject({ readUpTo: message.id, readAt })
    const { asOf } = await visitor.read(params.conversationId as never)
    expect(fact.data).toMatchObject({ cursor: asOf })
  })

  test('A9 who only looks in leaves no mark: while the assistant answers, or a colleague does', async () => {
    const admin = await harness.agent('admin')
    await done(admin, 'markAgentRead', { messageId: question })
    expect((await conversation()).readUpTo).toBeNull()
    await ask()
    expect((await conversation()).readUpTo).toBeNull()
    await accept()
    await done(admin, 'markAgentRead', { messageId: question })
    expect((await conversation()).readUpTo).toBeNull()
    await done(ana, 'markAgentRead', { messageId: question })
    expect((await conversation()).readUpTo).toBe(question)
  })

  test('A10 while a visitor waits, whoever reads has read', async () => {
    await ask()
    await done(ana, 'markAgentRead', { messageId: question })
    expect((await conversation()).readUpTo).toBe(question)
  })
}
