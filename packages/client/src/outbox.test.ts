import { expect, test } from 'vitest'
import { seen, textsOf } from './testing/browser.ts'
import { browser, conversationId, eachVisit, pause, server, talking } from './testing/each-visit.ts'

eachVisit()

const storageKey = () => `baton:${browser.siteKey}`

test('C14 a message is stored and pending before anything is sent', async () => {
  const client = browser.open()
  void client.send('hello')
  expect(client.getState().pending).toMatchObject([{ text: 'hello', problem: null }])
  expect(browser.storage.getItem(storageKey())).toContain('hello')
  expect(server.requests).toEqual([])
})

test('C15 lost answers, errors and hanging requests post a message once', async () => {
  const client = await talking()
  server.trouble.loseAnswers = 1
  server.trouble.failNext = 2
  server.trouble.hangNext = 1
  await client.send('only once')
  await seen(client, ({ messages, pending }) => messages.length === 2 && !pending.length)
  expect(server.site.messages.map(({ text }) => text)).toEqual(['hello', 'only once'])
})

test('C15 and C20 a start whose answer was lost starts one conversation, and is read', async () => {
  server.trouble.loseAnswers = 2
  server.onMessage = (id) => void server.site.reply(id, 'welcome')
  const client = await talking()
  await seen(client, ({ messages }) => messages.length === 2)
  expect(server.site.conversations.size).toBe(1)
  expect(textsOf(client)).toEqual(['hello', 'welcome'])
})

test('C16 order is kept through failures and a reload', async () => {
  const before = await talking()
  server.trouble.failNext = 1_000
  for (const text of ['1', '2', '3']) await before.send(text)
  await pause(20)
  before.close()
  const after = browser.open()
  void after.resume()
  await after.send('4')
  server.trouble.failNext = 0
  await seen(after, ({ messages }) => messages.length === 5)
  expect(textsOf(after)).toEqual(['hello', '1', '2', '3', '4'])
  expect(after.getState().pending).toEqual([])
})

test('C19 a message that is refused for good fails, and the next one goes on', async () => {
  const client = await talking()
  await client.send('refuse this')
  await client.send('fine')
  await seen(client, ({ messages }) => messages.length === 2)
  expect(client.getState().pending).toMatchObject([{ state: 'failed', problem: 'request.invalid' }])
})

test('C19 a message whose id was taken is sent under a new one by retry', async () => {
  const client = await talking()
  server.onMessage = () => {}
  server.site.send = new Proxy(server.site.send, {
    apply: (send, site, input) => (++tries === 1 ? undefined : Reflect.apply(send, site, input)),
  })
  let tries = 0
  await client.send('taken')
  const { pending } = await seen(client, (state) => state.pending[0]?.state === 'failed')
  expect(pending[0]?.problem).toBe('message.id_reused')
  if (pending[0]) await client.retry(pending[0].clientId)
  const { messages } = await seen(client, (state) => state.messages.length === 2)
  expect(messages[1]?.clientId).not.toBe(pending[0]?.clientId)
})

test('C18 a message whose answer was lost is confirmed by its fact and not sent again', async () => {
  const client = browser.open({ timing: { backoffBaseMs: 2_000, backoffMaxMs: 2_000 }, random: () => 0.5 })
  await client.send('hello')
  await seen(client, ({ connection, messages }) => connection === 'live' && messages.length === 1)
  server.trouble.loseAnswers = 1
  await client.send('again')
  await seen(client, ({ messages, pending }) => messages.length === 2 && !pending.length)
  expect(JSON.parse(browser.storage.getItem(storageKey()) ?? '').outbox).toEqual([])
  expect(server.count('POST /conversations/')).toBe(1)
})

test('C20 two tabs without locks that send the same start have one conversation', async () => {
  const alone = { locks: null, channel: null }
  server.trouble.delayMs = 40
  await browser.open(alone).send('hello')
  await pause(60)
  const second = browser.open(alone)
  await second.resume()
  await seen(second, ({ messages, pending }) => messages.length === 1 && !pending.length)
  expect(server.count('POST /conversations')).toBe(2)
  expect(server.site.conversations.size).toBe(1)
})

test('C20 the next message after startNew starts another conversation', async () => {
  const client = await talking()
  client.startNew()
  expect(client.getState()).toMatchObject({ phase: 'empty', messages: [], conversation: null })
  await client.send('something else')
  await seen(client, ({ messages }) => messages.length === 1)
  expect(server.site.conversations.size).toBe(2)
  server.site.reply(conversationId(), 'yes?')
  await seen(client, ({ messages }) => messages.length === 2)
})

test('C53 an earlier conversation is gone on with: read, streamed and written to', async () => {
  const client = await talking()
  const first = conversationId()
  client.startNew()
  await client.send('something else')
  await seen(client, ({ messages }) => messages.length === 1)
  client.open(first)
  await seen(client, ({ conversation, phase }) => phase === 'ready' && conversation?.id === first)
  await client.send('and once more')
  await seen(client, ({ messages, pending }) => messages.length === 2 && !pending.length)
  server.site.reply(first, 'yes?')
  await seen(client, ({ messages }) => messages.length === 3)
})

test('C54 other requests are made as the visitor, refreshed like all others, and say why they failed', async () => {
  const unknown = browser.open()
  await expect(unknown.session.call('GET', '/conversations')).rejects.toMatchObject({
    code: 'session.required',
  })
  const client = await talking()
  server.tokens.expireAccess()
  await expect(client.session.call('GET', '/conversations')).resolves.toHaveProperty('conversations')
})

test('C15 a conversation that is gone is let go, and the message fails', async () => {
  const client = await talking()
  server.site.conversations.delete(conversationId())
  await client.send('still there?')
  await seen(client, ({ phase, pending }) => phase === 'empty' && pending[0]?.state === 'failed')
  const clientId = client.getState().pending[0]?.clientId
  if (clientId) await client.retry(clientId)
  await seen(client, ({ messages }) => messages.length === 1)
  expect(textsOf(client)).toEqual(['still there?'])
})
