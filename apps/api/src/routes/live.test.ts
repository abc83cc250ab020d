import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refusalOf } from '../testing/answer-of.ts'
import { type Harness, openHarness } from '../testing/harness.ts'
import { liveRules } from '../testing/live-rules.ts'
import type { Frame } from '../testing/read-stream.ts'
import { newClientId } from '../testing/test-visitor.ts'

describe('streams, on Node', () => liveRules(openHarness))

describe('with a scripted assistant and a clock of its own', () => {
  let harness: Harness
  beforeEach(async () => {
    harness = await openHarness()
  })
  afterEach(() => harness.close())

  const factsOf = (frames: readonly Frame[]) =>
    frames.flatMap((frame) => (frame.event === 'fact' ? [frame.data] : []))

  test('a visitor sees an answer arrive, word by word, and then whole', async () => {
    const visitor = await harness.visitor()
    const stream = await visitor.stream()
    await stream.control('ready')
    await visitor.start()
    await stream.fact('run.finished')
    const deltas = stream.parts.flatMap((part) => (part.type === 'text-delta' ? [part] : []))
    expect(deltas.map(({ text }) => text).join('')).toBe('You can send it back within 60 days.[^1]')
    expect(deltas.map(({ offset }) => offset)).toEqual([0, 8, 21])
    const answers = factsOf(stream.frames).flatMap(({ message }) => message ?? [])
    expect(answers.map(({ author }) => author.kind)).toEqual(['visitor', 'assistant'])
    await stream.cancel()
  })

  test('who reconnects in mid-answer is shown the text so far first', async () => {
    const visitor = await harness.visitor()
    const release = harness.answer.hold()
    const first = await visitor.stream(0)
    const { conversation } = await visitor.start()
    await first.part('text-delta')
    await first.cancel()
    const { asOf } = await visitor.read(conversation.id)
    const second = await visitor.stream(asOf)
    await second.control('ready')
    expect(second.parts).toMatchObject([{ type: 'text-start', text: 'You can ', citations: [{ n: 1 }] }])
    release()
    await second.fact('run.finished')
    await second.cancel()
  })

  test('after a takeover nothing of the assistant follows', async () => {
    const visitor = await harness.visitor()
    const agent = await harness.agent('agent')
    const release = harness.answer.hold()
    const page = await visitor.stream(0)
    const { conversation } = await visitor.start()
    await page.part('text-delta')
    const params = { conversationId: conversation.id }
    const body = { clientId: newClientId(), kind: 'text', text: 'Ana here', epoch: 1 }
    await agent.call('reply', { params, body })
    await page.fact('run.withdrawn')
    const heard = page.parts.length
    release()
    await harness.runsDone()
    await visitor.send(conversation.id, 'Thanks')
    await page.next((frame) => frame.event === 'fact' && frame.data.message?.text === 'Thanks')
    expect(page.parts).toHaveLength(heard)
    const authors = factsOf(page.frames).flatMap(({ message }) => message?.author.kind ?? [])
    expect(authors).not.toContain('assistant')
    await page.cancel()
  })

  test('ending the session ends its streams, and no one else’s', async () => {
    const [a, b] = [await harness.visitor(), await harness.visitor()]
    const [ofA, ofB] = [await a.stream(), await b.stream()]
    await a.call('endSession')
    await ofA.ended
    expect(ofA.frames.at(-1)?.data).toEqual({ type: 'end', reason: 'revoked' })
    expect(harness.sites.get()[0]?.hub.size).toBe(1)
    await ofB.cancel()
  })

  test('a stop ends every stream as draining, and a request after it is told to come again', async () => {
    const visitor = await harness.visitor()
    const agent = await harness.agent('agent')
    const streams = [await visitor.stream(), await agent.stream()]
    await harness.sites.close(1_000)
    for (const stream of streams) {
      await stream.ended
      expect(stream.frames.at(-1)?.data).toEqual({ type: 'end', reason: 'draining' })
    }
    expect(await refusalOf(await visitor.call('listConversations'))).toBe('503 server.draining')
  })

  test('a fault in mid-answer keeps what was shown, and says nothing of the fault', async () => {
    const visitor = await harness.visitor()
    const stream = await visitor.stream(0)
    harness.answer.failAfter = 2
    const { conversation } = await visitor.start()
    await stream.fact('run.cut')
    const cut = (await visitor.read(conversation.id)).messages.at(-1)
    expect(cut).toMatchObject({ state: 'cut', text: 'You can send it back ' })
    expect(stream.text).not.toContain('scripted fault')
    await stream.cancel()
  })

  test('an answer that hands over is told with its handoff and one notice', async () => {
    const visitor = await harness.visitor()
    const stream = await visitor.stream(0)
    harness.answer.handoff = true
    const { conversation } = await visitor.start('A person please')
    await stream.fact('handoff.requested')
    const { conversation: now, messages } = await visitor.read(conversation.id)
    expect(now.control).toBe('queue')
    expect(messages.map(({ kind }) => kind)).toEqual(['text', 'text', 'notice'])
    await stream.cancel()
  })
})
