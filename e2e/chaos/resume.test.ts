import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DemoHost, hosts, startHost } from './demo-host.ts'
import { compareTalks, openTalk, type Talk, until } from './talk.ts'

// The client's own tests try each way in which a connection can fail, on a server made for that. Here the whole client
// meets the whole server. Numbers are those of packages/client/SPEC.md.
describe.each(hosts)('the client and its server, %s', (_, name) => {
  let host: DemoHost
  let storage: Storage
  let visitors = 0
  beforeAll(async () => {
    host = await startHost(name, { paceMs: 40 })
  })
  afterAll(() => host?.remove())
  beforeEach(() => {
    storage = memoryStorage()
    visitors += 1
  })

  const page = () => ({ origin: new URL(host.server.shop).origin, siteKey: host.siteKey })
  const server = () => ({ ...page(), endpoint: host.server.origin })
  const open = () => openTalk({ ...server(), n: visitors, patienceMs: 12_000, storage })
  const state = ({ client }: Talk) => client.getState()
  const isAnswered = (talk: Talk) => {
    const { running, pending, messages } = state(talk)
    return running === null && pending.length === 0 && messages.at(-1)?.author.kind === 'assistant'
  }
  /** Sends, and remembers that it did. */
  const say = (talk: Talk, text: string) => {
    talk.sent.push(text)
    return talk.client.send(text)
  }
  const expectSame = async (talk: Talk) => {
    expect(await compareTalks([talk], server())).toMatchObject({ identical: 1, lost: 0, twice: 0 })
    talk.client.close()
  }

  test('C21 a reload in the middle of an answer shows the answer so far, and then all of it', async () => {
    const before = open()
    await say(before, 'Can I send back a tent I already used?')
    expect(await until(() => (state(before).running?.text.length ?? 0) > 10, 20_000)).toBe(true)
    const shown = state(before).running?.text ?? ''
    before.client.close()
    const after = open()
    after.sent.push(...before.sent)
    await after.client.resume()
    const goesOn = () => state(after).running?.text.startsWith(shown) || isAnswered(after)
    expect(await until(goesOn, 20_000)).toBe(true)
    expect(await until(() => isAnswered(after), 20_000)).toBe(true)
    expect(state(after).messages.at(-1)?.text.startsWith(shown)).toBe(true)
    await expectSame(after)
  })

  test('C15, C16, C21 what is written while the server is away arrives once and in order', async () => {
    const talk = open()
    await say(talk, 'How long does delivery to Spain take?')
    expect(await until(() => isAnswered(talk), 20_000)).toBe(true)
    const away = host.kill().then(host.start)
    const sending = [say(talk, 'Which size should I take?'), say(talk, 'Where are your stores?')]
    await Promise.all([away, ...sending])
    expect(await until(() => state(talk).connection === 'live' && isAnswered(talk), 40_000)).toBe(true)
    await expectSame(talk)
  })

  test('C3, C21 a page that comes back after the server went away picks its conversation up', async () => {
    const before = open()
    await say(before, 'How do I pay by invoice?')
    expect(await until(() => isAnswered(before), 20_000)).toBe(true)
    before.client.close()
    await host.kill()
    await host.start()
    const after = open()
    after.sent.push(...before.sent)
    await after.client.resume()
    expect(state(after).messages).toEqual(state(before).messages)
    await say(after, 'What does the warranty of a sleeping bag cover?')
    expect(await until(() => isAnswered(after), 20_000)).toBe(true)
    await expectSame(after)
  })

  test('C8 a logout ends the session on the server', async () => {
    const talk = open()
    await say(talk, 'Where are your stores?')
    expect(await until(() => isAnswered(talk), 20_000)).toBe(true)
    const { token } = talk
    await talk.client.logout()
    expect(state(talk)).toMatchObject({ phase: 'empty', messages: [] })
    const { endpoint, origin, siteKey } = server()
    const refused = await fetch(`${endpoint}/v1/sites/${siteKey}/conversations`, {
      headers: { origin, authorization: token() },
    })
    expect(refused.status).toBe(401)
    talk.client.close()
  })
})

function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}
