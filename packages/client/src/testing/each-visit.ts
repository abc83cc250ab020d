import type { ConversationId } from '@baton/contracts'
import { afterEach, beforeEach } from 'vitest'
import type { BatonClient } from '../state.ts'
import { Browser, seen } from './browser.ts'
import { MiniatureServer } from './miniature-server.ts'

/** The server and the browser profile of the test that runs; set anew before each by `eachVisit`. */
export let server: MiniatureServer
export let browser: Browser

/** Gives each test of the file that calls it a server and a browser profile of its own, and closes both after it. */
export function eachVisit(): void {
  beforeEach(async () => {
    server = await new MiniatureServer().listen()
    browser = new Browser(server.endpoint)
  })
  afterEach(async () => {
    browser.close()
    await server.stop()
  })
}

/** The conversation that was started last. */
export function conversationId(): ConversationId {
  return [...server.site.conversations.keys()].at(-1) as ConversationId
}

/** A client whose first message has arrived and whose stream is live. */
export async function talking(options: Parameters<Browser['open']>[0] = {}): Promise<BatonClient> {
  const client = browser.open(options)
  await client.send('hello')
  await seen(client, ({ messages, connection }) => messages.length > 0 && connection === 'live')
  return client
}

/** Lets so many milliseconds go by. */
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
