import { afterEach, expect, test, vi } from 'vitest'
import { seen } from './testing/browser.ts'
import { browser, eachVisit, server } from './testing/each-visit.ts'

eachVisit()
afterEach(() => {
  vi.restoreAllMocks()
})

const names = () => server.tracked.map(({ name }) => name)
const said = (count: number) => (state: { messages: unknown[] }) => state.messages.length === count
const told = (count: number) => vi.waitFor(() => expect(server.tracked).toHaveLength(count))

/** A visitor whose event `paid` arrived, and who has not heard so. */
async function paidUnheard() {
  const client = browser.open({ timing: { backoffMaxMs: 1 } })
  await client.send('hello')
  await seen(client, said(1))
  server.trouble.losePath = '/track'
  server.trouble.loseAnswers = 1
  await client.track('paid')
  await told(1)
  return client
}

test('C55 before the visitor writes nothing is sent or stored; then the last 20, as old as they are', async () => {
  let time = 1_000_000
  const client = browser.open({ now: () => time })
  for (let n = 1; n <= 22; n += 1) await client.track(`n${n}`, { n })
  expect([server.requests, browser.storage.length]).toEqual([[], 0])
  time += 5_000
  await client.send('hello')
  await seen(client, said(1))
  await told(20)
  expect([names()[0], names().at(-1)]).toEqual(['n3', 'n22'])
  expect(server.tracked[0]).toMatchObject({ properties: { n: 3 }, agoMs: 5_000 })
  await client.track('later')
  await told(21)
  expect(server.count('POST /track')).toBe(2)
})

test('C55 what a server that was away did not take is told with what comes next, under the same ids', async () => {
  const client = await paidUnheard()
  await vi.waitFor(async () => {
    await client.track('left')
    expect(names().slice(1, 3)).toEqual(['paid', 'left'])
  })
  expect(server.tracked[1]?.clientId).toBe(server.tracked[0]?.clientId)
})

test('C55 what was not told before the visitor logged out is told of nobody else', async () => {
  const client = await paidUnheard()
  await client.logout()
  await seen(client, ({ phase }) => phase === 'empty')
  await client.track('came')
  await client.send('somebody else')
  await seen(client, said(1))
  await vi.waitFor(async () => {
    await client.track('went')
    expect(names()).toContain('came')
  })
  expect(names().filter((name) => name === 'paid')).toEqual(['paid'])
})

test('C56 what does not fit is left out and warns once; a page that one is on is told once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  let pageUrl = 'https://shop.example/tents'
  const client = browser.open({ pageUrl: () => pageUrl })
  await client.track('Not like that!')
  await client.track('long', { text: 'x'.repeat(201) })
  await client.track('many', Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`p${n}`, n])))
  // Pages are not all in TypeScript.
  await Reflect.apply(client.track, client, ['deep', { list: [1] }])
  await Reflect.apply(client.track, client, [])
  await client.track('page')
  await client.track('page')
  pageUrl = 'https://shop.example/pay'
  await client.track('page')
  await client.send('hello')
  await told(2)
  expect(server.tracked.map(({ pageUrl: url }) => url)).toEqual(['https://shop.example/tents', pageUrl])
  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]?.[0]).toBe(
    'Baton.track: found the name Not like that!, wanted 1 to 64 of a-z, 0-9, space, and _ . - The event is left out.',
  )
})
