import {
  type ControlFrame,
  type ConversationId,
  MAX_FACTS_BEHIND,
  type RunId,
  STREAM_PING_MS,
  type VisitorId,
} from '@baton/contracts'
import { createVisitorSession, startConversation } from '@baton/desk'
import { appendFact, latestVisitorSeq, readVisitorFacts, type SiteStore } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { randomTokens } from '../random-tokens.ts'
import { StreamReader } from '../testing/read-stream.ts'
import { newClientId } from '../testing/test-visitor.ts'
import { Hub } from './hub.ts'
import { toVisitorFact } from './join-facts.ts'
import { type StreamOptions, streamResponse } from './stream.ts'

let store: SiteStore
let hub: Hub
let visitorId: VisitorId
let conversationId: ConversationId

beforeEach(() => {
  vi.useFakeTimers()
  store = openMemorySite()
  visitorId = createVisitorSession(store, randomTokens, {}).visitorId
  const message = { clientId: newClientId() as never, text: 'Hello' }
  conversationId = startConversation(store, {
    visitorId,
    clientId: newClientId() as never,
    message,
  }).conversationId
  hub = new Hub(() => visitorId)
  store.onCommitted((facts) => hub.publishFacts(facts))
})
afterEach(() => {
  vi.useRealTimers()
  store.close()
})

const respond = (options: Partial<StreamOptions> = {}) =>
  streamResponse({
    hub,
    who: { visitorId, agent: null },
    after: null,
    read: (cursor) => readVisitorFacts(store, visitorId, cursor),
    latest: () => latestVisitorSeq(store, visitorId),
    join: (fact) => toVisitorFact(store, fact),
    expiresAt: Date.now() + 900_000,
    now: Date.now,
    ...options,
  })
const open = (options: Partial<StreamOptions> = {}) => new StreamReader(respond(options))

/** Appends facts that the visitor may see. */
const happen = (times = 1) => {
  for (let time = 0; time < times; time += 1)
    store.transaction(() => {
      appendFact(store, { conversationId, visitorId, fact: { type: 'conversation.resolved' } })
    })
}
const latest = () => latestVisitorSeq(store, visitorId)
const cursors = ({ facts }: StreamReader) => facts.map(({ cursor }) => cursor)
const lastControl = ({ frames }: StreamReader) => frames.at(-1)?.data as ControlFrame
const parts = (text: string) => {
  const about = { conversationId, runId: 'run_1' as RunId }
  hub.publishPart({ type: 'text-start', ...about, text: '', citations: [] })
  hub.publishPart({ type: 'text-delta', ...about, offset: 0, text })
}

test('facts after the cursor come first, then the word that they were all', async () => {
  happen(3)
  const stream = open({ after: latest() - 2 })
  await stream.control('ready')
  expect(cursors(stream)).toEqual([latest() - 1, latest()])
  expect(lastControl(stream)).toEqual({ type: 'ready', asOf: latest() })
  await stream.cancel()
})

test('without a cursor nothing of the past is sent, and the cursor to go on from is told', async () => {
  happen(3)
  const stream = open()
  await stream.control('ready')
  expect(stream.facts).toEqual([])
  expect(lastControl(stream)).toEqual({ type: 'ready', asOf: latest() })
  happen()
  await stream.fact('conversation.resolved')
  expect(cursors(stream)).toEqual([latest()])
  await stream.cancel()
})

test('facts carry their cursor as id, and parts and control frames carry none', async () => {
  const stream = open({ after: 0 })
  parts('You can ')
  happen()
  await stream.fact('conversation.resolved')
  for (const { event, id, data } of stream.frames)
    expect([event, id]).toEqual([
      event,
      event === 'fact' ? String((data as { cursor: number }).cursor) : null,
    ])
  expect(stream.parts.map(({ type }) => type)).toEqual(['text-start', 'text-delta'])
  await stream.cancel()
})

test('what is committed while a stream opens is neither lost nor told twice', async () => {
  const stream = open({
    after: 0,
    read: (cursor) => {
      const read = readVisitorFacts(store, visitorId, cursor)
      // Another request, which the event loop runs as soon as it may.
      queueMicrotask(() => happen())
      return read
    },
  })
  happen()
  await vi.advanceTimersByTimeAsync(0)
  expect(cursors(stream)).toEqual(Array.from({ length: latest() }, (_, index) => index + 1))
  await stream.cancel()
})

test('a reader that comes back in mid-answer gets the running text before anything new', async () => {
  parts('You can send ')
  const stream = open({ after: latest() })
  await stream.control('ready')
  expect(stream.parts).toMatchObject([{ type: 'text-start', text: 'You can send ' }])
  await stream.cancel()
})

test.each([
  ['ahead of the log', () => latest() + 1],
  ['more than a thousand facts behind', () => 0],
])('a cursor %s is told to read again, and nothing else', async (_, cursor) => {
  happen(MAX_FACTS_BEHIND + 1)
  const stream = open({ after: cursor() })
  await stream.ended
  expect(stream.frames.map(({ data }) => data)).toEqual([{ type: 'reset' }])
  expect(hub.size).toBe(0)
})

test('a thousand facts behind is not too far', async () => {
  happen(MAX_FACTS_BEHIND)
  const stream = open({ after: latest() - MAX_FACTS_BEHIND })
  await stream.control('ready')
  expect(stream.facts).toHaveLength(MAX_FACTS_BEHIND)
  await stream.cancel()
})

test('silence is broken every ten seconds', async () => {
  const stream = open()
  await vi.advanceTimersByTimeAsync(3 * STREAM_PING_MS)
  expect(stream.pings).toBe(3)
  await stream.cancel()
})

test('a stream ends with the right to listen, and not before', async () => {
  const stream = open({ expiresAt: Date.now() + 60_000 })
  await vi.advanceTimersByTimeAsync(59_999)
  expect(hub.size).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  await stream.ended
  expect(lastControl(stream)).toEqual({ type: 'end', reason: 'expired' })
  expect(hub.size).toBe(0)
})

test('who waits hears of another place in the queue within a ping, and of the same one once', async () => {
  let queuePosition = 2
  const place = () => ({
    type: 'queue' as const,
    ...{ conversationId, queuePosition, waitMinutes: null, offeredTo: null },
  })
  const stream = open({ places: () => [place()] })
  await stream.control('ready')
  await vi.advanceTimersByTimeAsync(3 * STREAM_PING_MS)
  queuePosition = 1
  await vi.advanceTimersByTimeAsync(2 * STREAM_PING_MS)
  const told = stream.frames.filter(({ event }) => event === 'part').map(({ data }) => data)
  expect(told).toEqual([{ ...place(), queuePosition: 2 }, place()])
  await stream.cancel()
})

test('an idle stream is closed, one that has something to wait for is not', async () => {
  let isIdle = false
  const stream = open({ idle: { afterMs: 60_000, isIdle: () => isIdle } })
  await vi.advanceTimersByTimeAsync(120_000)
  expect(hub.size).toBe(1)
  isIdle = true
  await vi.advanceTimersByTimeAsync(STREAM_PING_MS)
  await stream.ended
  expect(lastControl(stream)).toEqual({ type: 'end', reason: 'idle' })
})

test('each fact or part starts the idle time anew', async () => {
  const stream = open({ idle: { afterMs: 60_000, isIdle: () => true } })
  await vi.advanceTimersByTimeAsync(50_000)
  happen()
  await vi.advanceTimersByTimeAsync(50_000)
  parts('Hello')
  await vi.advanceTimersByTimeAsync(50_000)
  expect(hub.size).toBe(1)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(hub.size).toBe(0)
  await stream.cancel()
})

test('a reader that goes away leaves nothing behind', async () => {
  const stream = open()
  expect(hub.size).toBe(1)
  await stream.cancel()
  expect(hub.size).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('nothing is sent after the end', async () => {
  const stream = open()
  hub.end('draining')
  hub.end('revoked')
  happen()
  await stream.ended
  expect(lastControl(stream)).toEqual({ type: 'end', reason: 'draining' })
  expect(vi.getTimerCount()).toBe(0)
})

test('a reader that does not read is cut off at a megabyte, and resumes from its cursor', async () => {
  const { body } = respond()
  const part = 'x'.repeat(10_000)
  for (let sent = 0; hub.size > 0 && sent < 1_000; sent += 1) parts(part)
  expect(hub.size).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
  await body?.cancel()
})

test('a reader that is cut off while it catches up is no listener', async () => {
  happen(500)
  const join: StreamOptions['join'] = (fact) => ({ cursor: fact.visitorSeq ?? 0, text: 'x'.repeat(10_000) })
  const stream = open({ after: 0, join })
  expect(hub.size).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
  await stream.ended
  // It got the oldest ones whole, so that it can go on behind them.
  expect(cursors(stream)).toEqual(stream.facts.map((_, index) => index + 1))
  expect(stream.facts.length).toBeGreaterThan(50)
})

test('the answer is marked as a stream that nobody may keep, change or hold back', async () => {
  const response = respond()
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
  expect(response.headers.get('x-accel-buffering')).toBe('no')
  await response.body?.cancel()
})
