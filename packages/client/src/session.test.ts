import { expect, test } from 'vitest'
import { seen, textsOf } from './testing/browser.ts'
import { browser, eachVisit, pause, server, talking } from './testing/each-visit.ts'

eachVisit()

const storageKey = () => `baton:${browser.siteKey}`

test('C1 before the visitor acts nothing is sent and nothing is stored', async () => {
  const client = browser.open()
  await client.resume()
  client.touch()
  client.startNew()
  await client.cancelRequest()
  await pause(30)
  expect(server.requests).toEqual([])
  expect(browser.storage.length).toBe(0)
  expect(client.getState().phase).toBe('empty')
})

test('C1 a page that is shown and looked at sends nothing before resume', async () => {
  ;(await talking()).close()
  await seen(browser.open(), () => server.streams.size === 0)
  const before = server.requests.length
  const page = new EventTarget()
  browser.open({ page })
  for (const name of ['pageshow', 'visibilitychange', 'online']) page.dispatchEvent(new Event(name))
  await pause(30)
  expect(server.requests).toHaveLength(before)
})

test('C2 one entry holds all there is', async () => {
  await talking()
  expect(browser.storage.length).toBe(1)
  expect(browser.storage.key(0)).toBe(storageKey())
})

test.each(['getItem', 'setItem'] as const)('C2 it works where storage throws on %s', async (method) => {
  browser.storage[method] = () => {
    throw new Error('blocked')
  }
  const client = await talking()
  await client.send('again')
  await seen(client, ({ messages }) => messages.length === 2)
  expect(server.tokens.sessions).toBe(1)
})

test('C2 an entry that is not ours, or broken, counts as none', async () => {
  browser.storage.setItem(storageKey(), '{"half":')
  const client = await talking()
  expect(textsOf(client)).toEqual(['hello'])
})

test('C47 what others wrote is unread until it is marked as seen, also for the next page', async () => {
  const client = await talking()
  const [conversation] = server.site.conversations.values()
  if (conversation) server.site.reply(conversation.id, 'a person')
  await seen(client, ({ messages }) => messages.length === 2)
  expect(client.unread()).toBe(1)
  client.markSeen()
  const next = browser.open()
  await next.resume()
  expect([client.unread(), next.unread()]).toEqual([0, 0])
})

test('C48 what may not be kept leaves the storage, and comes back when it may', async () => {
  const client = await talking()
  client.keep(false)
  expect(browser.storage.getItem(storageKey())).toBeNull()
  await client.send('again')
  await seen(client, ({ messages }) => messages.length === 2)
  expect(browser.storage.getItem(storageKey())).toBeNull()
  client.keep(true)
  expect(browser.storage.getItem(storageKey())).toContain('conversationId')
})

test('C3 two tabs that send at once start one session and one conversation each their own message', async () => {
  const [one, two] = [browser.open(), browser.open()]
  await Promise.all([one.send('a'), two.send('b')])
  await seen(one, ({ messages }) => messages.length === 2)
  await seen(two, ({ messages }) => messages.length === 2)
  expect(server.tokens.sessions).toBe(1)
  expect(server.site.conversations.size).toBe(1)
  expect(textsOf(one)).toEqual(textsOf(two))
})

test('C4 a clock far ahead refreshes nothing', async () => {
  const client = browser.open({ now: () => Date.now() + 86_400_000 })
  await client.send('from the future')
  await seen(client, ({ messages }) => messages.length === 1)
  expect(server.tokens.refreshes).toBe(0)
})

test('C5 an ended access token is refreshed once and the message still arrives once', async () => {
  const client = await talking()
  server.tokens.expireAccess()
  await client.send('again')
  await seen(client, ({ messages }) => messages.length === 2)
  expect(server.tokens.refreshes).toBe(1)
})

test('C5 tabs that are refused at the same time refresh once', async () => {
  const one = await talking()
  const two = browser.open()
  await two.resume()
  server.tokens.expireAccess()
  server.endStreams('expired')
  await Promise.all([one.send('a'), two.send('b')])
  await seen(two, ({ messages, connection }) => messages.length === 3 && connection === 'live')
  expect(server.tokens.refreshes).toBe(1)
})

test('C6 a refresh whose answer was lost is repeated', async () => {
  const client = await talking()
  server.endStreams('idle')
  server.tokens.expireAccess()
  server.trouble.loseAnswers = 1
  server.trouble.losePath = '/session/refresh'
  await client.send('again')
  await seen(client, ({ messages }) => messages.length === 2)
  expect(server.tokens.refreshes).toBeGreaterThan(1)
  expect(server.tokens.sessions).toBe(1)
})

test('C7 a revoked session is forgotten, and a new one starts only when the visitor acts', async () => {
  const client = await talking()
  server.tokens.revoke()
  server.endStreams('revoked')
  await seen(client, ({ phase }) => phase === 'empty')
  expect(client.getState()).toMatchObject({ messages: [], problem: 'session.revoked', connection: 'idle' })
  expect(browser.storage.length).toBe(0)
  await pause(50)
  expect(server.tokens.sessions).toBe(1)
  await client.send('anew')
  await seen(client, ({ messages }) => messages.length === 1)
  expect(server.tokens.sessions).toBe(2)
})

test('C7 a message that met a revoked session fails, and a retry starts anew with it', async () => {
  const client = await talking()
  server.endStreams('idle')
  server.tokens.revoke()
  await client.send('are you there?')
  const { pending } = await seen(client, (state) => state.pending[0]?.state === 'failed')
  expect(pending[0]?.problem).toBe('session.revoked')
  if (pending[0]) await client.retry(pending[0].clientId)
  await seen(client, ({ messages }) => messages.length === 1)
  expect(textsOf(client)).toEqual(['are you there?'])
})

test('C8 logout ends the session also with an access token that has ended', async () => {
  const client = await talking()
  server.tokens.expireAccess()
  await client.logout()
  expect(server.count('POST /session/end')).toBe(2)
  expect(server.tokens.refresh('refresh2')).toBeUndefined()
})

test('C8 logout forgets in all tabs and ends the session', async () => {
  const one = await talking()
  const two = browser.open()
  await two.resume()
  await one.logout()
  await seen(two, ({ phase }) => phase === 'empty')
  expect(one.getState()).toMatchObject({ phase: 'empty', messages: [], problem: null })
  expect(browser.storage.length).toBe(0)
  expect(server.count('POST /session/end')).toBe(1)
  expect(server.tokens.sessions).toBe(1)
})
