import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import { SHOP_ORIGIN } from './origins.ts'
import { newClientId } from './test-visitor.ts'

/** How much of what one may send, tried on a host. */
export function limitRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  beforeEach(async () => {
    harness = await open()
  })
  afterEach(() => harness?.close())

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
    await harness.later(60_000, async () => expect((await sessionFrom('198.51.100.1')).status).toBe(200))
  })
}
