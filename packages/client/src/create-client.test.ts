import type { ConversationId } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Browser, seen, textsOf } from './testing/browser.ts'
import { MiniatureServer } from './testing/miniature-server.ts'

let server: MiniatureServer
let browser: Browser
const conversationIn = () => [...server.site.conversations.keys()].at(-1) as ConversationId

beforeEach(async () => {
  server = await new MiniatureServer().listen()
  browser = new Browser(server.endpoint)
})
afterEach(async () => {
  browser.close()
  await server.stop()
})

test('a first message starts session and conversation and is answered once', async () => {
  const client = browser.open()
  server.onMessage = (id) => {
    server.site.startRun(id)
    server.site.say(id, 'You can ')
    setTimeout(() => {
      server.site.say(id, 'return it.')
      server.site.finishRun(id)
    }, 30)
  }
  await client.send('Can I return a tent?')
  expect(client.getState().pending).toHaveLength(1)
  await seen(client, ({ running }) => running?.text === 'You can ')
  await seen(client, ({ messages }) => messages.length === 2)
  expect(textsOf(client)).toEqual(['Can I return a tent?', 'You can return it.'])
  expect(client.getState()).toMatchObject({ pending: [], running: null, phase: 'ready', connection: 'live' })
})

test('a reload finds the conversation again', async () => {
  const before = browser.open()
  await before.send('hello')
  await seen(before, ({ messages }) => messages.length === 1)
  before.close()
  server.site.reply(conversationIn(), 'hello from Ana')
  const after = browser.open()
  await after.resume()
  expect(textsOf(after)).toEqual(['hello', 'hello from Ana'])
})

test('two tabs share one stream and agree', async () => {
  const first = browser.open()
  const second = browser.open()
  await first.send('one')
  await seen(second, ({ messages }) => messages.length === 1)
  await second.send('two')
  await seen(first, ({ messages }) => messages.length === 2)
  await seen(second, ({ connection }) => connection === 'live')
  expect(textsOf(second)).toEqual(['one', 'two'])
  expect(server.peak).toBe(1)
  first.close()
  await seen(second, () => server.streams.size === 1)
  server.site.reply(conversationIn(), 'three')
  await seen(second, ({ messages }) => messages.length === 3)
})
