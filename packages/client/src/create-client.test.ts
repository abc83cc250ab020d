import type { ConversationId, MessageId } from '@baton/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Browser, seen, textsOf } from './testing/browser.ts'
import { MiniatureServer } from './testing/miniature-server.ts'

let server: MiniatureServer
let browser: Browser
const conversationId = () => [...server.site.conversations.keys()].at(-1) as ConversationId
const storageKey = () => `baton:${browser.siteKey}`
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

beforeEach(async () => {
  server = await new MiniatureServer().listen()
  browser = new Browser(server.endpoint)
})
afterEach(async () => {
  browser.close()
  await server.stop()
})

async function talking(text = 'hello') {
  const client = browser.open()
  await client.send(text)
  await seen(client, ({ messages, connection }) => messages.length > 0 && connection === 'live')
  return client
}

describe('sessions', () => {
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
})

describe('sending', () => {
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
    const before = await talking('0')
    server.trouble.failNext = 1_000
    for (const text of ['1', '2', '3']) await before.send(text)
    await pause(20)
    before.close()
    const after = browser.open()
    void after.resume()
    await after.send('4')
    server.trouble.failNext = 0
    await seen(after, ({ messages }) => messages.length === 5)
    expect(textsOf(after)).toEqual(['0', '1', '2', '3', '4'])
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
})

describe('asking for a person, rating, asking again', () => {
  test('C9 asking comes after what was written before, through failures', async () => {
    const client = await talking()
    server.trouble.failNext = 3
    await client.send('I have a problem')
    await client.requestPerson()
    await seen(client, ({ conversation }) => conversation?.control === 'queue')
    expect(textsOf(client)).toEqual(['hello', 'I have a problem'])
  })

  test('C9 asking first of all starts a conversation that says so', async () => {
    const client = browser.open({ personRequest: 'A person, please.' })
    await client.requestPerson()
    await seen(client, ({ conversation }) => conversation?.control === 'queue')
    expect(textsOf(client)).toEqual(['A person, please.'])
  })

  test('C10 cancelling gives the conversation back to the assistant', async () => {
    const client = await talking()
    await client.requestPerson()
    await client.cancelRequest()
    await seen(client, ({ conversation }) => conversation?.control === 'assistant')
    expect(server.site.conversation(conversationId()).control).toBe('assistant')
  })

  test('C11 a rating shows at once and reaches the server through failures', async () => {
    const client = await talking()
    server.site.startRun(conversationId())
    server.site.say(conversationId(), 'An answer.')
    server.site.finishRun(conversationId())
    const { messages } = await seen(client, (state) => state.messages.length === 2)
    server.endStreams('idle')
    server.trouble.failNext = 2
    await client.rate(messages[1]?.id as MessageId, 'helpful')
    expect(client.getState().messages[1]?.rating).toBe('helpful')
    await seen(client, () => server.site.messages[1]?.rating === 'helpful')
  })

  test.each([
    ['run.cut', ['hello', 'Whole.']],
    ['run.finished', ['hello', 'Half', 'Whole.']],
  ] as const)('C46 asked again after %s, through failures: %j', async (ending, texts) => {
    const client = await talking()
    server.site.startRun(conversationId())
    server.site.say(conversationId(), 'Half')
    server.site.finishRun(conversationId(), ending)
    const { messages } = await seen(client, (state) => state.messages.length === 2)
    server.trouble.failNext = 2
    await client.retryAnswer(messages[1]?.id as MessageId)
    await seen(client, () => server.count(`POST /messages/${messages[1]?.id}/retry`) === 3)
    if (ending === 'run.finished') server.site.startRun(conversationId())
    server.site.say(conversationId(), 'Whole.')
    server.site.finishRun(conversationId())
    await seen(client, (state) => state.messages.at(-1)?.text === 'Whole.')
    expect(textsOf(client)).toEqual(texts)
    expect(client.getState().problem).toBeNull()
  })
})

test('a listener that throws disturbs nobody, and a closed client is silent', async () => {
  const client = browser.open()
  const silenced = console.error
  console.error = () => {}
  let heard = 0
  client.subscribe(() => {
    throw new Error('of the page')
  })
  client.subscribe(() => heard++)
  await client.send('hello')
  await seen(client, ({ messages }) => messages.length === 1)
  await pause(5)
  console.error = silenced
  expect(heard).toBeGreaterThan(0)
  client.close()
  await client.send('nobody')
  await client.logout()
  expect(client.getState().pending).toEqual([])
})
