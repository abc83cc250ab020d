import { once } from 'node:events'
import { connect } from 'node:net'
import type { ConversationId, RunId } from '@baton/contracts'
import { type ServerType, serve } from '@hono/node-server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Harness, openHarness } from '../testing/harness.ts'
import type { TestVisitor } from '../testing/test-visitor.ts'

let harness: Harness
let visitor: TestVisitor
let server: ServerType
let port: number
beforeEach(async () => {
  harness = await openHarness()
  visitor = await harness.visitor()
  server = serve({ fetch: harness.app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterEach(async () => {
  await harness.close()
  server.close()
})

const path = () => `/v1/sites/${harness.shop.key}/events`
const hub = () => harness.sites.get()[0]?.hub
const listening = (count: number) =>
  vi.waitFor(() => expect(hub()?.size).toBe(count), { timeout: 10_000, interval: 10 })

test('a connection that breaks is heard of, and leaves no listener', async () => {
  const abort = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}${path()}`, {
    headers: visitor.headers,
    signal: abort.signal,
  })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  await listening(1)
  abort.abort()
  await listening(0)
})

test('a reader that stops reading is cut off before it costs much memory', async () => {
  const socket = connect(port, '127.0.0.1')
  const headers = Object.entries({ host: 'chat.example', ...visitor.headers })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.write(`GET ${path()} HTTP/1.1\r\n${lines}\r\n`)
  await listening(1)
  socket.pause()
  const about = { conversationId: 'cnv_1' as ConversationId, runId: 'run_1' as RunId }
  const { conversation } = await visitor.start()
  about.conversationId = conversation.id
  hub()?.publishPart({ type: 'text-start', ...about, text: '', citations: [] })
  const text = 'x'.repeat(100_000)
  let sent = 0
  while (hub()?.size === 1 && sent < 100_000_000) {
    hub()?.publishPart({ type: 'text-delta', ...about, offset: 0, text })
    sent += text.length
    // The server gets its turn to hand on what the socket takes.
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(hub()?.size).toBe(0)
  expect(sent).toBeLessThan(50_000_000)
  socket.destroy()
})
