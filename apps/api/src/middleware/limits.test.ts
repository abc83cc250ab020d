import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refusalOf } from '../testing/answer-of.ts'
import { type Harness, openHarness } from '../testing/harness.ts'
import { limitRules } from '../testing/limit-rules.ts'
import { SHOP_ORIGIN } from '../testing/origins.ts'
import { addressBlock, limitBody } from './limits.ts'

describe('limits, on Node', () => limitRules(openHarness))

let harness: Harness
beforeEach(async () => {
  harness = await openHarness()
})
afterEach(() => harness.close())

test.each([
  ['a little more than is allowed is read to its end', 1_500, 1_500],
  ['far more is read no further than as much again', 100_000, 2_100],
])('before a body is refused, %s', async (_, length, most) => {
  const app = new Hono().onError(() => new Response(null, { status: 413 })).use(limitBody(1_000))
  let sent = 0
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (sent === length) return controller.close()
    sent += 100
    controller.enqueue(new Uint8Array(100))
  }
  const body = new ReadableStream({ pull }, { highWaterMark: 0 })
  const headers = { 'content-length': String(length) }
  const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
  expect((await app.request('/', request)).status).toBe(413)
  expect(sent).toBeGreaterThan(1_000)
  expect(sent).toBeLessThanOrEqual(most)
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

test('addresses are not kept, only a hash of their neighbourhood', async () => {
  const headers = { origin: SHOP_ORIGIN, 'x-test-address': '198.51.100.1' }
  await harness.call('createSession', { params: { siteKey: harness.shop.key }, headers, body: {} })
  expect(JSON.stringify(harness.shop.store.db.all('select * from usage'))).not.toContain('198.51')
})

test('an address block is an IPv4 /24 or an IPv6 /48, however it is written', () => {
  const same = (...addresses: string[]) =>
    new Set(addresses.map((address) => addressBlock(address))).size === 1
  expect(same('192.0.2.1', '192.0.2.254', '::ffff:192.0.2.9')).toBe(true)
  expect(same('192.0.2.1', '192.0.3.1')).toBe(false)
  expect(same('2001:db8::1', '2001:db8:0:5::1', '2001:0db8:0000:ffff:1:2:3:4', '2001:DB8::')).toBe(true)
  expect(same('2001:db8:1::1', '2001:db8::1')).toBe(false)
  expect(same('::1', '0:0:0:0:0:0:0:1')).toBe(true)
  expect(same('unknown', '192.0.2.1')).toBe(false)
})
