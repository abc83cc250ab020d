import type { StaffFact, VisitorFact } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refusalOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'
import type { Frame } from './read-stream.ts'
import { newClientId } from './test-visitor.ts'

/** What readers of a stream may rely on, tried on a host. */
export function liveRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  beforeEach(async () => {
    harness = await open()
  })
  afterEach(() => harness?.close())

  const factsOf = (frames: readonly Frame[]) =>
    frames.flatMap((frame) => (frame.event === 'fact' ? [frame.data] : []))

  test('a visitor’s cursors have no gap, and do not show what others do', async () => {
    const [a, b] = [await harness.visitor(), await harness.visitor()]
    const stream = await a.stream(0)
    await b.start()
    const { conversation } = await a.start()
    await b.start()
    await harness.runsDone()
    await a.send(conversation.id, 'And shoes?')
    await harness.runsDone()
    const { asOf } = await a.read(conversation.id)
    const facts = () => factsOf(stream.frames)
    await stream.next((frame) => frame.event === 'fact' && frame.data.cursor === asOf)
    expect(facts().map(({ cursor }) => cursor)).toEqual(Array.from({ length: asOf }, (_, index) => index + 1))
    await stream.cancel()
  })

  test('visitor B never hears of A: no fact, no part, no id', async () => {
    const [a, b] = [await harness.visitor(), await harness.visitor()]
    const elsewhere = await harness.visitor(harness.other)
    const streams = [await b.stream(0), await elsewhere.stream(0)]
    const { conversation } = await a.start('A secret of A')
    await harness.runsDone()
    await a.call('requestHandoff', { params: { conversationId: conversation.id } })
    const agent = await harness.agent('agent')
    const inbox = await agent.stream(0)
    await inbox.fact('handoff.requested')
    for (const stream of streams) {
      expect(factsOf(stream.frames)).toEqual([])
      expect(stream.parts).toEqual([])
      expect(stream.text).not.toContain(conversation.id)
      await stream.cancel()
    }
    await inbox.cancel()
  })

  test('a note reaches staff and never a visitor, live or later', async () => {
    const visitor = await harness.visitor()
    const agent = await harness.agent('agent')
    const { conversation } = await visitor.start()
    await harness.runsDone()
    const [page, inbox] = [await visitor.stream(0), await agent.stream()]
    const body = { clientId: newClientId(), kind: 'note', text: 'Known for worn tents.' }
    const params = { conversationId: conversation.id }
    await agent.call('reply', { params, body })
    const noted = await inbox.next(
      (frame) => frame.event === 'fact' && frame.data.message?.text === 'Known for worn tents.',
    )
    expect((noted.data as StaffFact).message?.kind).toBe('note')
    await agent.call('reply', { params, body: { ...body, clientId: newClientId(), kind: 'text', epoch: 1 } })
    await page.next((frame) => frame.event === 'fact' && frame.data.message?.author.kind === 'agent')
    const later = await visitor.stream(0)
    await later.control('ready')
    for (const stream of [page, later])
      expect(factsOf(stream.frames).filter(({ message }) => message?.kind === 'note')).toEqual([])
    expect(page.text.match(/worn tents/g)).toHaveLength(1)
    for (const stream of [page, later, inbox]) await stream.cancel()
  })

  test('a visitor’s stream holds nothing that only staff may know', async () => {
    const visitor = await harness.visitor()
    const agent = await harness.agent('agent')
    const stream = await visitor.stream(0)
    const { conversation } = await visitor.start()
    await harness.runsDone()
    await visitor.call('requestHandoff', { params: { conversationId: conversation.id } })
    await stream.fact('handoff.requested')
    for (const word of ['epoch', 'trigger', 'summary', 'preview', 'visitorName', 'record', agent.email])
      expect([word, stream.text.includes(word)]).toEqual([word, false])
    await stream.cancel()
  })

  test('a stream resumes where it was cut, by ?after= and by Last-Event-ID, which wins', async () => {
    const { visitor, conversation } = await answeredVisitor(harness)
    const { asOf } = await visitor.read(conversation.id)
    const ways = [
      { stream: await visitor.stream(asOf - 2), from: asOf - 1 },
      { stream: await visitor.stream(undefined, { 'last-event-id': String(asOf - 1) }), from: asOf },
      { stream: await visitor.stream(1, { 'last-event-id': String(asOf - 1) }), from: asOf },
      { stream: await visitor.stream(asOf - 1, { 'last-event-id': '' }), from: asOf },
      { stream: await visitor.stream(asOf - 1, { 'last-event-id': 'x' }), from: asOf },
      { stream: await visitor.stream(asOf - 1, { 'last-event-id': '-1' }), from: asOf },
    ]
    for (const { stream, from } of ways) {
      const ready = await stream.control('ready')
      expect(ready.data).toEqual({ type: 'ready', asOf })
      expect(factsOf(stream.frames)[0]?.cursor).toBe(from)
      await stream.cancel()
    }
  })

  test('a cursor that is no number is refused', async () => {
    const visitor = await harness.visitor()
    for (const after of ['abc', '-1', '1.5'])
      expect(await refusalOf(await visitor.call('visitorEvents', { query: { after } }))).toBe(
        '400 request.invalid',
      )
  })

  test('a read tells the cursor from which the stream goes on without loss', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start()
    const { asOf, messages } = await visitor.read(conversation.id)
    await harness.runsDone()
    const stream = await visitor.stream(asOf)
    await stream.control('ready')
    const known = new Set(messages.map(({ id }) => id))
    for (const { message } of factsOf(stream.frames) as VisitorFact[]) if (message) known.add(message.id)
    expect(known).toEqual(new Set((await visitor.read(conversation.id)).messages.map(({ id }) => id)))
    await stream.cancel()
  })

  test('staff see who is here and what each looks at', async () => {
    const [ana, ben] = [await harness.agent('agent'), await harness.agent('viewer')]
    const { conversation } = await answeredVisitor(harness)
    const [ofAna, ofBen] = [await ana.stream(), await ben.stream()]
    await ben.call('watch', { body: { conversationId: conversation.id } })
    const seen = await ofAna.next(
      (frame) =>
        frame.event === 'part' &&
        frame.data.type === 'presence' &&
        frame.data.agents.some(({ conversationId }) => conversationId === conversation.id),
    )
    expect(seen.data).toMatchObject({ agents: [{ name: ana.name }, { name: ben.name }] })
    await ofBen.cancel()
    const alone = await ofAna.next(
      (frame) =>
        frame.event === 'part' &&
        frame.data.type === 'presence' &&
        frame.data.agents.length === 1 &&
        seen !== frame &&
        ofAna.frames.indexOf(frame) > ofAna.frames.indexOf(seen),
    )
    expect(alone.data).toMatchObject({ agents: [{ name: ana.name }] })
    await ofAna.cancel()
  })

  test('the notice of a handoff says honestly how many may answer', async () => {
    const [agent, viewer] = [await harness.agent('agent'), await harness.agent('viewer')]
    const streams = [await agent.stream(), await viewer.stream()]
    const { visitor, conversation } = await answeredVisitor(harness)
    await visitor.call('requestHandoff', { params: { conversationId: conversation.id } })
    const { messages } = await visitor.read(conversation.id)
    expect(messages.at(-1)?.notice).toMatchObject({ agentsOnline: 1 })
    for (const stream of streams) await stream.cancel()
  })
  test('who waits hears when others before them are gone, and nothing of who they were', async () => {
    const [first, second] = [await answeredVisitor(harness), await answeredVisitor(harness)]
    for (const { visitor, params } of [first, second]) await visitor.call('requestHandoff', { params })
    const stream = await second.visitor.stream()
    await first.visitor.call('cancelHandoff', { params: first.params })
    // With a ping.
    const { data } = await stream.part('queue')
    const place = { queuePosition: 1, waitMinutes: null, offeredTo: null }
    expect(data).toEqual({ type: 'queue', ...second.params, ...place })
    expect(stream.text).not.toContain(first.conversation.id)
    await stream.cancel()
  }, 30_000)
}
