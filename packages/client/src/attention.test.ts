import { TYPING_LAPSES_MS, TYPING_REPEAT_MS } from '@baton/contracts'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { seen } from './testing/browser.ts'
import { browser, conversationId, eachVisit, pause, server, talking } from './testing/each-visit.ts'

eachVisit()
afterEach(() => {
  vi.unstubAllGlobals()
})

const named = (name: string | undefined) => (state: { typing: { name: string } | null }) =>
  state.typing?.name === name

/** Who talks to Ana. */
async function answered(options: Parameters<typeof talking>[0] = {}) {
  const client = await talking(options)
  server.site.reply(conversationId(), 'Here I am.')
  await seen(client, ({ conversation, messages }) => conversation?.control === 'agent' && messages.length > 1)
  return client
}

describe('who types', () => {
  test('C57 a person types until they say that they stopped, or their message is here', async () => {
    const client = await answered()
    server.site.type(conversationId())
    await seen(client, named('Ana'))
    server.site.type(conversationId(), false)
    await seen(client, named(undefined))
    server.site.type(conversationId())
    await seen(client, named('Ana'))
    const states: [string | undefined, number][] = []
    client.subscribe(({ typing, messages }) => states.push([typing?.name, messages.length]))
    server.site.reply(conversationId(), 'One moment.')
    await seen(client, ({ messages }) => messages.length === 3)
    await pause(5)
    expect(states.at(-1)).toEqual([undefined, 3])
    expect(states.filter(([name, count]) => name && count === 3)).toEqual([])
  })

  test('C57 that one of two stopped leaves the other', async () => {
    const client = await answered()
    server.site.type(conversationId(), true, 'Ana')
    server.site.type(conversationId(), true, 'Ben')
    await seen(client, named('Ben'))
    server.site.type(conversationId(), false, 'Ana')
    await pause(20)
    expect(client.getState().typing?.name).toBe('Ben')
  })

  test('C57 nobody types in a conversation that is not shown, nor once the connection is lost', async () => {
    const client = await answered()
    server.site.type('cnv_other' as never)
    await pause(20)
    expect(client.getState().typing).toBeNull()
    server.site.type(conversationId())
    await seen(client, named('Ana'))
    server.trouble.failNext = 1
    server.cutStreams()
    await seen(client, ({ connection }) => connection === 'retrying')
    expect(client.getState().typing).toBeNull()
  })

  test('C57 the tabs of a profile hear the same, also of the end', async () => {
    const first = await answered({ timing: { typingLapsesMs: 80 } })
    const second = browser.open()
    await second.resume()
    await seen(second, ({ messages }) => messages.length === 2)
    server.site.type(conversationId())
    await Promise.all([first, second].map((tab) => seen(tab, named('Ana'))))
    expect(server.peak).toBe(1)
    await Promise.all([first, second].map((tab) => seen(tab, named(undefined))))
  })
})

describe('what the visitor does', () => {
  test('C58 that the visitor types is told at once, again after 3 s, and that they stopped once', async () => {
    let time = 1_000_000
    const client = await answered({ now: () => time })
    for (let n = 0; n < 10; n += 1) await client.setTyping(true)
    time += 2_999
    await client.setTyping(true)
    await vi.waitFor(() => expect(server.attended).toHaveLength(1))
    time += 1
    await client.setTyping(true)
    for (let n = 0; n < 3; n += 1) await client.setTyping(false)
    await client.setTyping(true)
    time += 6_000
    await client.setTyping(false)
    await vi.waitFor(() => expect(server.attended).toHaveLength(4))
    await pause(20)
    const told = [true, true, false, true].map((active) => ({ verb: 'typing', active }))
    expect(server.attended).toEqual(told)
    expect([TYPING_REPEAT_MS, TYPING_LAPSES_MS]).toEqual([3_000, 6_000])
  })

  test('C58 while the assistant answers, or nothing was written, nobody is told', async () => {
    await browser.open().setTyping(true)
    const client = await talking()
    await client.setTyping(true)
    await pause(20)
    expect([server.attended, server.count('PUT')]).toEqual([[], 0])
  })

  test('C59 staff are told of the newest message where a person has written since, once', async () => {
    const client = await talking()
    await client.markRead()
    server.site.reply(conversationId(), 'Here I am.')
    await seen(client, ({ messages }) => messages.length === 2)
    await client.markRead()
    await client.markRead()
    await client.send('Thank you')
    await seen(client, ({ messages }) => messages.length === 3)
    await client.markRead()
    await vi.waitFor(() => expect(server.attended).toHaveLength(1))
    await pause(20)
    expect(server.attended).toEqual([{ verb: 'read', messageId: server.site.messages[1]?.id }])
  })

  test('C59 nothing is told of a page out of sight, nor is it forgotten', async () => {
    const client = await answered()
    vi.stubGlobal('document', { visibilityState: 'hidden' })
    await client.markRead()
    await pause(20)
    expect(server.attended).toEqual([])
    vi.stubGlobal('document', { visibilityState: 'visible' })
    await client.markRead()
    await vi.waitFor(() => expect(server.attended).toHaveLength(1))
  })

  test('C59 what a server that was away did not hear is told with the next look', async () => {
    const client = await answered()
    server.trouble.failNext = 1
    await client.markRead()
    await vi.waitFor(() => expect(server.count('PUT')).toBe(1))
    await vi.waitFor(async () => {
      await client.markRead()
      expect(server.attended).toHaveLength(1)
    })
  })

  test('C60 how far a person has read comes with the conversation', async () => {
    const client = await answered()
    const readUpTo = server.site.messages[0]?.id ?? null
    server.site.change(conversationId(), { readUpTo, readAt: 7 }, 'conversation.read_by_agent')
    const { conversation, messages } = await seen(client, (state) => state.conversation?.readAt === 7)
    expect([conversation?.readUpTo, messages.length]).toEqual([readUpTo, 2])
  })
})
