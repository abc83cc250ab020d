import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../testing/answer-of.ts'
import { type Harness, openHarness } from '../testing/harness.ts'
import { SHOP_ORIGIN } from '../testing/origins.ts'
import { newClientId } from '../testing/test-visitor.ts'
import { addressBlock } from './limits.ts'

let harness: Harness
beforeEach(async () => {
  harness = await openHarness()
})
afterEach(() => harness.close())

const sessionFrom = (address: string, site = harness.shop) =>
  harness.call('createSession', {
    params: { siteKey: site.key },
    headers: { origin: SHOP_ORIGIN, 'x-test-address': address },
    body: {},
  })

test('a body of 64 kB is read and a larger one is not, whether or not it says its length', async () => {
  const visitor = await harness.visitor()
  const body = (length: number) => {
    const message = { clientId: newClientId(), text: 'Hello' }
    const empty = JSON.stringify({ clientId: newClientId(), message, padding: '' })
    return empty.replace('"padding":""', `"padding":"${'x'.repeat(length - empty.length)}"`)
  }
  const length = 64 * 1024
  const post = (text: string, headers: Record<string, string> = {}) =>
    visitor.call('startConversation', { body: text, headers })
  await answerOf('startConversation', await post(body(length)))
  expect(await refusalOf(await post(body(length + 1)))).toBe('413 request.too_large')
  const saysLength = { 'content-length': String(length + 1) }
  expect(await refusalOf(await post(body(length + 1), saysLength))).toBe('413 request.too_large')
  await harness.runsDone()
  expect(harness.logged).toEqual([])
})

test('a body that grows while it is read is cut off', async () => {
  const visitor = await harness.visitor()
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 16_384
      controller.enqueue(new Uint8Array(16_384).fill(0x20))
    },
  })
  const response = await harness.request(`/v1/sites/${harness.shop.key}/conversations`, {
    method: 'POST',
    headers: { ...visitor.headers, 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    body,
    duplex: 'half',
  } as RequestInit)
  expect(await refusalOf(response)).toBe('413 request.too_large')
  expect(sent).toBeLessThan(200_000)
  expect(harness.logged).toEqual([])
})

test('what is not JSON is refused', async () => {
  const visitor = await harness.visitor()
  const post = (body: string, type: string) =>
    visitor.call('startConversation', { body, headers: { 'content-type': type } })
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    expect(await refusalOf(await post('{}', type))).toBe('415 request.not_json')
  for (const body of ['{', 'null', '[]', '"text"', '7', '{"clientId":1}'])
    expect([body, await refusalOf(await post(body, 'application/json'))]).toEqual([
      body,
      '400 request.invalid',
    ])
})

test('thirty sessions a minute are made for one neighbourhood, and none beyond', async () => {
  for (let n = 0; n < 30; n += 1) expect((await sessionFrom(`198.51.100.${n}`)).status).toBe(200)
  const refused = await sessionFrom('198.51.100.77')
  expect(refused.headers.get('retry-after')).toBe('60')
  expect(await refusalOf(refused)).toBe('429 limit.sessions')
  expect((await sessionFrom('198.51.101.1')).status).toBe(200)
  expect((await sessionFrom('198.51.100.1', harness.other)).status).toBe(200)
  harness.clock.advance(60_000)
  expect((await sessionFrom('198.51.100.1')).status).toBe(200)
})

test('addresses are not kept, only a hash of their neighbourhood', async () => {
  await sessionFrom('198.51.100.1')
  expect(JSON.stringify(harness.shop.store.db.all('select * from usage'))).not.toContain('198.51')
})

test('an address block is an IPv4 /24 or an IPv6 /48, however it is written', () => {
  const same = (...addresses: string[]) => new Set(addresses.map(addressBlock)).size === 1
  expect(same('192.0.2.1', '192.0.2.254', '::ffff:192.0.2.9')).toBe(true)
  expect(same('192.0.2.1', '192.0.3.1')).toBe(false)
  expect(same('2001:db8::1', '2001:db8:0:5::1', '2001:0db8:0000:ffff:1:2:3:4', '2001:DB8::')).toBe(true)
  expect(same('2001:db8:1::1', '2001:db8::1')).toBe(false)
  expect(same('::1', '0:0:0:0:0:0:0:1')).toBe(true)
  expect(same('unknown', '192.0.2.1')).toBe(false)
})
