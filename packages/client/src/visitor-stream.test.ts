import type { Part } from '@baton/contracts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openVisitorStream } from './visitor-stream.ts'

const author = { kind: 'agent', agentId: 'agt_1', name: 'Ana' }
const typing = { type: 'typing', conversationId: 'cnv_1', author, kind: 'text', active: true }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A stream that is open, what says that Ana types, and what was heard of it. */
async function open() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given
    },
  })
  const heard: boolean[] = []
  const stream = openVisitorStream({
    url: () => 'https://support.example/events',
    headers: async () => ({}),
    after: 0,
    read: async () => 0,
    onFact: () => {},
    onPart: (part: Part) => part.type === 'typing' && heard.push(part.active),
    onStatus: () => {},
    fetch: async () => new Response(body),
    page: null,
  })
  stream.open()
  await vi.advanceTimersByTimeAsync(0)
  const type = async () => {
    controller?.enqueue(new TextEncoder().encode(`event: part\ndata: ${JSON.stringify(typing)}\n\n`))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { stream, type, heard }
}

test('C57 who is not heard of for 6 s types no longer; who is, does', async () => {
  const { stream, type, heard } = await open()
  await type()
  await vi.advanceTimersByTimeAsync(5_999)
  await type()
  await vi.advanceTimersByTimeAsync(5_999)
  expect(heard).toEqual([true, true])
  await vi.advanceTimersByTimeAsync(1)
  expect(heard).toEqual([true, true, false])
  stream.close()
})

test('C57 a stream that was closed says nothing more of who typed', async () => {
  const { stream, type, heard } = await open()
  await type()
  stream.close()
  await vi.advanceTimersByTimeAsync(6_000)
  expect(heard).toEqual([true])
})
