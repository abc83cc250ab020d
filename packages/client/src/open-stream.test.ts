import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Part } from '@baton/contracts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStream, type Stream, type StreamOptions } from './open-stream.ts'
import { shortTiming } from './testing/browser.ts'
import { pause } from './testing/each-visit.ts'

interface Numbered {
  cursor: number
  type: string
}

let answer: (url: string, response: ServerResponse) => void
let urls: string[]
let stream: Stream | undefined
const server = createServer((request, response) => {
  urls.push(request.url ?? '')
  answer(request.url ?? '', response)
})
const frame = (event: string, data: unknown) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

beforeEach(async () => {
  urls = []
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  stream?.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** Opens a stream and writes down all that its owner is told. */
function listen(options: Partial<StreamOptions<Numbered>> = {}) {
  const told: string[] = []
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  stream = openStream<Numbered>({
    url: (cursor) => `${base}/?after=${cursor}`,
    headers: async () => ({}),
    after: 3,
    read: async () => 40,
    onFact: (fact, after) => told.push(`fact ${after}>${fact.cursor}`),
    onPart: (part: Part) => told.push(`part ${part.type}`),
    onStatus: (status, problem) => told.push(problem ? `${status} ${problem}` : status),
    page: null,
    timing: shortTiming,
    ...options,
  })
  stream.open()
  return told
}

test('C24 facts are told once, each with the cursor before it', async () => {
  answer = (_, response) => {
    response.write(frame('fact', { cursor: 3, type: 'old' }) + frame('fact', { cursor: 5, type: 'new' }))
    response.write(frame('fact', { cursor: 5, type: 'again' }) + frame('fact', { cursor: 9, type: 'later' }))
    response.write(frame('part', { type: 'presence', agents: [] }) + frame('other', {}))
  }
  const told = listen()
  await vi.waitFor(() =>
    expect(told).toEqual(['connecting', 'live', 'fact 3>5', 'fact 5>9', 'part presence']),
  )
  expect(stream?.cursor()).toBe(9)
})

test('C22 a stream without a cursor is read first, and again after a reset', async () => {
  answer = (url, response) =>
    response.end(frame('control', { type: url.endsWith('=40') ? 'reset' : 'ready' }))
  let asOf = 39
  listen({ after: null, read: async () => ++asOf })
  await vi.waitFor(() => expect(urls.slice(0, 3)).toEqual(['/?after=40', '/?after=41', '/?after=41']))
})

test('C12 any 401 is put to the owner, who renews or gives up', async () => {
  const refusal = JSON.stringify({ error: { code: 'staff.grant_expired', message: '' } })
  answer = (_, response) => {
    if (urls.length === 1) response.writeHead(401).end(refusal)
    else response.write(frame('control', { type: 'ready', asOf: 3 }))
  }
  const codes: string[] = []
  const renew = async (code: string) => codes.push(code) > 0
  expect(listen({ renew })).toEqual(['connecting'])
  await vi.waitFor(() => expect(urls).toHaveLength(2))
  expect(codes).toEqual(['staff.grant_expired'])
  stream?.close()
  urls = []
  const told = listen({ renew: async () => false })
  await vi.waitFor(() => expect(told.at(-1)).toBe('idle staff.grant_expired'))
})

test('C13 a final refusal closes until open; a proxy that answers without a code does not', async () => {
  answer = (_, response) => {
    const [status, body] =
      urls.length === 1 ? [403, 'portal'] : [403, '{"error":{"code":"site.origin_not_allowed"}}']
    response.writeHead(status).end(body)
  }
  const told = listen()
  await vi.waitFor(() => expect(told.at(-1)).toBe('idle site.origin_not_allowed'))
  expect(urls).toHaveLength(2)
  stream?.touch()
  await pause(30)
  expect(urls).toHaveLength(2)
  stream?.open()
  await vi.waitFor(() => expect(urls).toHaveLength(3))
})

test('C33 a frame that cannot be read counts as a broken connection', async () => {
  answer = (_, response) => {
    if (urls.length === 1) response.write('event: fact\ndata: {"cursor"\n\n')
    else response.write(frame('fact', { cursor: 4, type: 'whole' }))
  }
  const told = listen()
  await vi.waitFor(() => expect(told.at(-1)).toBe('fact 3>4'))
})

test('C30 after close nothing is told and nothing requested', async () => {
  answer = (_, response) => response.write(frame('control', { type: 'ready', asOf: 3 }))
  const told = listen()
  await vi.waitFor(() => expect(told).toEqual(['connecting', 'live']))
  const before = [...told]
  stream?.close()
  stream?.open()
  stream?.touch()
  await pause(50)
  expect(told).toEqual(before)
  expect(urls).toHaveLength(1)
})

test('C33 what an abandoned attempt still comes to counts for nothing', async () => {
  answer = (_, response) => {
    if (urls.length === 1) response.writeHead(401).end('{"error":{"code":"session.expired"}}')
    else response.write(frame('control', { type: 'ready', asOf: 3 }))
  }
  const page = new EventTarget()
  const told = listen({ page, renew: () => pause(60).then(() => false) })
  await pause(30)
  page.dispatchEvent(new Event('offline'))
  page.dispatchEvent(new Event('online'))
  await pause(100)
  await vi.waitFor(() => expect(told.at(-1)).toBe('live'))
})
