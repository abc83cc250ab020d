import { randomBytes } from 'node:crypto'
import { makeSiteKey } from '@baton/accounts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import { SHOP_ORIGIN } from './origins.ts'

/** Which pages and keys reach a site, tried on a host. */
export function fenceRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  beforeEach(async () => {
    harness = await open()
  })
  afterEach(() => harness?.close())

  const session = (headers: Record<string, string>, siteKey = harness.shop.key) =>
    harness.call('createSession', { params: { siteKey }, headers, body: {} })
  const refused = '403 site.origin_not_allowed'

  test('only listed pages may use a key; the origin is compared whole', async () => {
    expect((await session({ origin: SHOP_ORIGIN })).status).toBe(200)
    for (const origin of [
      'https://evil.example',
      'http://shop.example',
      'https://shop.example:444',
      'https://shop.example.evil.example',
      'https://evil-shop.example',
      'https://sub.shop.example',
      'https://SHOP.example',
      'null',
      'file://',
      'http://localhost:3000',
    ])
      expect([origin, await refusalOf(await session({ origin }))]).toEqual([origin, refused])
  })

  test('in test mode every port of this machine may, and nothing that looks like it', async () => {
    const admin = await harness.agent('admin')
    await answerOf('updateSettings', await admin.call('updateSettings', { body: { testMode: true } }))
    for (const origin of ['http://localhost', 'http://localhost:3000', 'https://127.0.0.1:8443'])
      expect([origin, (await session({ origin })).status]).toEqual([origin, 200])
    for (const origin of [
      'http://localhost.evil.example',
      'http://127.0.0.1.evil.example',
      'http://evil.example:3000',
      'http://localhost:3000@evil.example',
      'http://localhost:abc',
      'null',
      'file://',
    ])
      expect([origin, await refusalOf(await session({ origin }))]).toEqual([origin, refused])
    expect(await refusalOf(await session({ origin: 'http://localhost' }, harness.other.key))).toBe(refused)
  })

  test('our own pages may; a request that names no page may not without a token', async () => {
    const sameOrigin = { 'sec-fetch-site': 'same-origin' }
    expect((await session(sameOrigin)).status).toBe(200)
    expect((await session({ ...sameOrigin, origin: 'https://chat.example' })).status).toBe(200)
    expect((await session({ origin: 'https://chat.example' })).status).toBe(200)
    expect(await refusalOf(await session({}))).toBe(refused)
    expect(await refusalOf(await session({ 'sec-fetch-site': 'cross-site' }))).toBe(refused)
    const { session: tokens } = await harness.visitor()
    const authorization = `Bearer ${tokens.accessToken}`
    const read = await harness.call('listConversations', {
      params: { siteKey: harness.shop.key },
      headers: { authorization },
    })
    expect(read.status).toBe(200)
  })

  test('a refused page can read why, and a listed one can read its answers and limits', async () => {
    for (const origin of [SHOP_ORIGIN, 'https://evil.example']) {
      const response = await session({ origin })
      expect(response.headers.get('access-control-allow-origin')).toBe(origin)
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
      expect(response.headers.get('vary')).toContain('origin')
    }
    const { message } = await errorOf(await session({ origin: 'https://evil.example' }))
    expect(message).toContain('https://evil.example')
    const unknown = await session({ origin: SHOP_ORIGIN }, 'bt_unknown')
    expect(unknown.headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN)
  })

  test('a preflight names what a page may send, and touches no site', async () => {
    const before = harness.countSites()
    const response = await harness.request(`/v1/sites/${harness.shop.key}/conversations`, {
      method: 'OPTIONS',
      headers: {
        origin: SHOP_ORIGIN,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN)
    const methods = response.headers.get('access-control-allow-methods')?.split(', ')
    expect(methods).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT', 'DELETE']))
    const headers = response.headers.get('access-control-allow-headers')?.split(', ')
    expect(headers).toEqual(expect.arrayContaining(['authorization', 'content-type', 'last-event-id']))
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(0)
    expect(harness.countSites()).toBe(before)
  })

  test('staff and account routes invite no other page', async () => {
    for (const path of [
      '/v1/staff/me',
      `/v1/staff/sites/${harness.shop.id}/conversations`,
      '/v1/auth/get-session',
    ])
      for (const method of ['GET', 'OPTIONS']) {
        const response = await harness.request(path, { method, headers: { origin: SHOP_ORIGIN } })
        expect(response.headers.get('access-control-allow-origin')).toBeNull()
      }
  })

  test('a key that we did not make opens nothing', async () => {
    const before = harness.countSites()
    const { id, key } = harness.shop
    const otherServer = makeSiteKey(new Uint8Array(32).fill(9), id)
    const otherSite = harness.other.key.replace(/_[^_]+$/, `_${key.split('_')[2]}`)
    for (const made of [otherServer, otherSite, key.toUpperCase(), `${key}x`, 'bt_', '%00', '__proto__'])
      expect([made, await refusalOf(await session({ origin: SHOP_ORIGIN }, made))]).toEqual([
        made,
        '404 site.not_found',
      ])
    expect(harness.countSites()).toBe(before)
  })

  test('a thousand forged keys and unknown sites make nothing, by count', async () => {
    const random = () => randomBytes(8).toString('hex')
    const admin = await harness.agent('admin')
    const before = harness.countSites()
    for (let n = 0; n < 500; n += 1) {
      const forged = `bt_${random()}_${random()}`
      expect(await refusalOf(await session({ origin: SHOP_ORIGIN }, forged))).toBe('404 site.not_found')
      const elsewhere = await admin.call('inbox', { params: { siteId: `site_${random()}` } })
      expect(await refusalOf(elsewhere)).toBe('403 staff.forbidden')
    }
    expect(harness.countSites()).toBe(before)
  })
}
