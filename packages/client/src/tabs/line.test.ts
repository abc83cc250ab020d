import { expect, test } from 'vitest'
import { MemoryStorage, seen, textsOf } from '../testing/browser.ts'
import { browser, conversationId, eachVisit, pause, server } from '../testing/each-visit.ts'

eachVisit()

async function twoTabs(firstOptions = {}) {
  const first = browser.open(firstOptions)
  await first.send('one')
  await seen(first, ({ connection, messages }) => connection === 'live' && messages.length === 1)
  const second = browser.open()
  await second.resume()
  return [first, second] as const
}

/** A channel that hears nothing while `ears` are deaf. */
function deafChannel(ears: { deaf: boolean }) {
  return (name: string) => {
    const real = new BroadcastChannel(name)
    const wrapped = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      postMessage: (message: unknown) => real.postMessage(message),
      close: () => real.close(),
    }
    real.onmessage = (event) => ears.deaf || wrapped.onmessage?.(event)
    return wrapped
  }
}

test('C40 two tabs share one stream, hear the same and agree', async () => {
  const [first, second] = await twoTabs()
  server.site.startRun(conversationId())
  server.site.say(conversationId(), 'An answer')
  await seen(second, ({ running }) => running?.text === 'An answer')
  server.site.finishRun(conversationId())
  await second.send('two')
  await seen(first, ({ messages }) => messages.length === 3)
  await seen(second, ({ messages }) => messages.length === 3)
  expect(second.getState()).toEqual(first.getState())
  expect(second.getState().connection).toBe('live')
  expect(server.peak).toBe(1)
  expect(server.count('GET /conversations')).toBe(0)
})

test('C40 a tab that joins in the middle of an answer has its text', async () => {
  const first = browser.open()
  await first.send('one')
  await seen(first, ({ connection }) => connection === 'live')
  server.site.startRun(conversationId())
  server.site.say(conversationId(), 'half an ')
  await seen(first, ({ running }) => running?.text === 'half an ')
  const second = browser.open()
  await second.resume()
  expect(second.getState().running?.text).toBe('half an ')
})

test('C40 and C18 what one tab is sending the other shows too, and both once it is there', async () => {
  const [first, second] = await twoTabs()
  server.trouble.delayMs = 60
  await second.send('slow')
  await seen(first, ({ pending }) => pending.length === 1)
  await seen(first, ({ messages, pending }) => messages.length === 2 && !pending.length)
  await seen(second, ({ messages, pending }) => messages.length === 2 && !pending.length)
  expect(server.site.messages).toHaveLength(2)
})

test('C41 when the tab with the stream closes the other takes over and misses nothing', async () => {
  const [first, second] = await twoTabs()
  first.close()
  server.site.reply(conversationId(), 'in between')
  await seen(second, ({ messages, connection }) => messages.length === 2 && connection === 'live')
  expect(server.streams.size).toBe(1)
  expect(textsOf(second)).toEqual(['one', 'in between'])
})

test('C41 what a closed tab could not send another one sends', async () => {
  const [first, second] = await twoTabs()
  server.trouble.failNext = 1_000
  await first.send('left behind')
  await pause(20)
  first.close()
  server.trouble.failNext = 0
  await seen(second, ({ messages }) => messages.length === 2)
  expect(textsOf(second)).toEqual(['one', 'left behind'])
})

test('C41 a page that is left gives the stream away and takes part again when it is back', async () => {
  const page = new EventTarget()
  const [first, second] = await twoTabs({ page })
  page.dispatchEvent(new Event('pagehide'))
  server.site.reply(conversationId(), 'while it was away')
  await seen(second, ({ messages, connection }) => messages.length === 2 && connection === 'live')
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await seen(first, ({ messages }) => messages.length === 2)
  expect(server.streams.size).toBe(1)
})

test('C41 and C8 a page that comes back after a logout elsewhere shows nothing of before', async () => {
  const page = new EventTarget()
  const ears = { deaf: false }
  const [first, second] = await twoTabs({ page, channel: deafChannel(ears) })
  page.dispatchEvent(new Event('pagehide'))
  ears.deaf = true
  await second.logout()
  await pause(10)
  ears.deaf = false
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await seen(first, ({ conversation, messages }) => conversation === null && messages.length === 0)
})

test('C42 a tab that holds the stream and does not answer loses it', async () => {
  let frozen = false
  const channel = (name: string) => {
    const real = new BroadcastChannel(name)
    const post = real.postMessage.bind(real)
    real.postMessage = (message) => void (frozen || post(message))
    return real
  }
  const [first, second] = await twoTabs({ channel })
  frozen = true
  server.site.reply(conversationId(), 'nobody passes this on')
  await pause(30)
  expect(textsOf(second)).toEqual(['one'])
  second.touch()
  await seen(second, ({ messages }) => messages.length === 2)
  frozen = false
  server.site.reply(conversationId(), 'and this comes from the new one')
  await seen(first, ({ messages }) => messages.length === 3)
  expect(server.streams.size).toBe(1)
})

test('C43 a tab that slept through a broadcast notices at the next one', async () => {
  const ears = { deaf: false }
  const [first] = await twoTabs()
  const third = browser.open({ channel: deafChannel(ears) })
  await third.resume()
  ears.deaf = true
  server.site.reply(conversationId(), 'missed')
  await seen(first, ({ messages }) => messages.length === 2)
  await pause(10)
  ears.deaf = false
  server.site.reply(conversationId(), 'heard')
  await seen(third, ({ messages }) => messages.length === 3)
  expect(textsOf(third)).toEqual(['one', 'missed', 'heard'])
})

test('C44 a new conversation in one tab is the conversation of both', async () => {
  const [first, second] = await twoTabs()
  second.startNew()
  await seen(first, ({ phase }) => phase === 'empty')
  await second.send('other matter')
  await seen(first, ({ messages }) => messages[0]?.text === 'other matter')
  server.site.reply(conversationId(), 'about that')
  await seen(first, ({ messages }) => messages.length === 2)
  await seen(second, ({ messages }) => messages.length === 2)
  expect(first.getState()).toEqual(second.getState())
  first.startNew()
  await seen(second, ({ phase }) => phase === 'empty')
  await first.send('third matter')
  await seen(second, ({ messages }) => messages[0]?.text === 'third matter')
  expect(server.peak).toBe(1)
})

test('C44 a tab that was open and empty follows the first message of another', async () => {
  const idle = browser.open()
  await idle.resume()
  const busy = browser.open()
  await busy.send('hello')
  await seen(idle, ({ messages }) => messages.length === 1)
  expect(server.peak).toBe(1)
})

test('C44 an empty tab that asks before the other one leads follows it', async () => {
  const idle = browser.open()
  await idle.resume()
  const late: Pick<LockManager, 'request'> = {
    request: ((name: string, options: LockOptions, granted: LockGrantedCallback<unknown>) =>
      navigator.locks.request(name, options, async (lock) => {
        await pause(20)
        return granted(lock)
      })) as LockManager['request'],
  }
  const busy = browser.open({ locks: late as LockManager })
  await busy.send('hello')
  await seen(idle, ({ messages }) => messages.length === 1)
})

test('C44 an empty tab follows though storage reaches it after the news', async () => {
  const storage = new MemoryStorage()
  const idle = browser.open({ storage, timing: { settleMs: 30 } })
  await idle.resume()
  const busy = browser.open()
  await busy.send('hello')
  await seen(busy, ({ messages }) => messages.length === 1)
  await pause(10)
  const key = `baton:${browser.siteKey}`
  storage.setItem(key, browser.storage.getItem(key) ?? '')
  await seen(idle, ({ messages }) => messages.length === 1)
})

test.each([{ locks: null }, { channel: null }, { locks: null, channel: null }])(
  'C45 with %o each tab has its own stream and they agree',
  async (without) => {
    const first = browser.open(without)
    await first.send('one')
    await seen(first, ({ messages }) => messages.length === 1)
    const second = browser.open(without)
    await second.resume()
    await second.send('two')
    await seen(first, ({ messages }) => messages.length === 2)
    await seen(second, ({ messages }) => messages.length === 2)
    expect(server.streams.size).toBe(2)
    expect(server.site.messages).toHaveLength(2)
    expect(textsOf(first)).toEqual(textsOf(second))
  },
)

test('C45 a lock that nobody gives back holds nothing up for long', async () => {
  let release = () => {}
  const name = `baton:${browser.siteKey}:outbox`
  void navigator.locks.request(name, () => new Promise<void>((resolve) => (release = resolve)))
  const client = browser.open()
  await client.send('through')
  await seen(client, ({ messages }) => messages.length === 1)
  release()
})

test('C45 a page that is refused locks has its own stream', async () => {
  const locks = { request: () => Promise.reject(new DOMException('no origin', 'SecurityError')) }
  const client = browser.open({ locks: locks as unknown as LockManager })
  await client.send('from a sandbox')
  await seen(client, ({ messages, connection }) => messages.length === 1 && connection === 'live')
})
