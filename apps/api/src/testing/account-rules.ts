import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import { resetPassword } from './callers.ts'
import type { HttpHarness } from './http-harness.ts'
import { OWN_PAGE } from './origins.ts'
import { cookiesOf, PASSWORD, signIn } from './test-agent.ts'

/** What staff may rely on when they sign in, tried on a host. */
export function accountRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  beforeAll(async () => {
    harness = await open()
  }, 60_000)
  afterAll(() => harness?.close())

  const read = (token: string) => harness.call('readLink', { headers: OWN_PAGE, body: { token } })
  const accept = (body: object) => harness.call('acceptLink', { headers: OWN_PAGE, body })
  const invite = (email?: string) =>
    harness.directory.createLink({ purpose: 'invite', siteId: harness.shop.id, email })

  test('a link says what it is for, signs its user in, and works once', async () => {
    const { token } = await invite('ana@shop.example')
    const link = await answerOf('readLink', await read(token))
    expect(link).toEqual({ purpose: 'invite', email: 'ana@shop.example', siteName: 'Shop' })
    const accepted = await accept({ token, name: 'Ana', password: PASSWORD })
    const cookie = cookiesOf(accepted)
    expect(await answerOf('acceptLink', accepted)).toEqual({ email: 'ana@shop.example' })
    const me = await answerOf('me', await harness.call('me', { headers: { cookie } }))
    expect(me.sites).toEqual([{ id: harness.shop.id, name: 'Shop', role: 'agent' }])
    expect(await refusalOf(await accept({ token, name: 'Eve', password: PASSWORD }))).toBe(
      '410 staff.link_invalid',
    )
    expect(await refusalOf(await read(token))).toBe('410 staff.link_invalid')
  })

  test('the address of an invitation cannot be exchanged for another', async () => {
    const { token } = await invite('kim@shop.example')
    const body = { token, name: 'Eve', email: 'eve@evil.example', password: PASSWORD }
    expect(await answerOf('acceptLink', await accept(body))).toEqual({ email: 'kim@shop.example' })
  })

  test('a short password is refused, and the link stays good', async () => {
    const { token } = await invite('lee@shop.example')
    expect(await refusalOf(await accept({ token, name: 'Lee', password: 'short' }))).toBe(
      '400 request.invalid',
    )
    expect((await read(token)).status).toBe(200)
  })

  test('the cookie is locked to this host, unseen by scripts, and never sent by other sites', async () => {
    const agent = await harness.agent('agent')
    const [cookie] = (await signIn(harness, agent.email)).headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-/)
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(cookie?.toLowerCase()).toContain(attribute.toLowerCase())
    expect(cookie?.toLowerCase()).not.toContain('domain=')
  })

  test('signing out ends the session on the server', async () => {
    const agent = await harness.agent('agent')
    const headers = { cookie: agent.cookie }
    const out = await harness.request('/v1/auth/sign-out', {
      method: 'POST',
      headers: { ...OWN_PAGE, ...headers },
    })
    expect(out.status).toBe(200)
    expect(await refusalOf(await harness.call('me', { headers }))).toBe('401 staff.sign_in_required')
  })

  test('a wrong password and an unknown address are the same answer', async () => {
    const agent = await harness.agent('agent')
    const wrong = await signIn(harness, agent.email, 'not the password', { 'x-test-address': '10.1.1.1' })
    const unknown = await signIn(harness, 'nobody@shop.example', PASSWORD, { 'x-test-address': '10.1.2.1' })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.text()).toBe(await unknown.text())
  })

  test('the sixth guess at a password within a minute is not looked at', async () => {
    const agent = await harness.agent('agent')
    const headers = { 'x-test-address': '10.2.2.2' }
    for (let guess = 0; guess < 5; guess += 1)
      expect((await signIn(harness, agent.email, `guess number ${guess}`, headers)).status).toBe(401)
    const sixth = await signIn(harness, agent.email, PASSWORD, headers)
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refusalOf(sixth)).toBe('429 limit.sign_in')
    // The owner of the account, elsewhere, is not locked out.
    expect((await signIn(harness, agent.email, PASSWORD, { 'x-test-address': '10.3.3.3' })).status).toBe(200)
  })

  test('sign-in reads no body larger than 64 kB', async () => {
    const huge = await signIn(harness, 'ana@shop.example', 'x'.repeat(70_000))
    expect(await refusalOf(huge)).toBe('413 request.too_large')
  })

  test('a grant is for the sites one serves, and only those', async () => {
    const agent = await harness.agent('agent')
    const headers = { ...OWN_PAGE, cookie: agent.cookie }
    for (const siteId of [harness.other.id, 'site_missing']) {
      const response = await harness.call('createGrant', { headers, body: { siteId } })
      expect(await refusalOf(response)).toBe('403 staff.forbidden')
    }
    // Nobody learns from the answer whether a site exists.
    const params = { conversationId: 'cnv_1' }
    for (const siteId of [harness.other.id, 'site_missing', 'x'])
      expect(await refusalOf(await agent.call('readThread', { params: { ...params, siteId } }))).toBe(
        '403 staff.forbidden',
      )
  })

  test('a password reset ends sessions, grants and streams', async () => {
    const agent = await harness.agent('agent')
    const stream = await agent.stream()
    await stream.control('ready')
    await resetPassword(harness, agent)
    await stream.ended
    expect(stream.frames.at(-1)?.data).toEqual({ type: 'end', reason: 'revoked' })
    expect(await refusalOf(await agent.call('inbox'))).toBe('401 staff.grant_expired')
    expect(await refusalOf(await harness.call('me', { headers: { cookie: agent.cookie } }))).toBe(
      '401 staff.sign_in_required',
    )
    expect((await signIn(harness, agent.email)).status).toBe(401)
    expect((await signIn(harness, agent.email, 'another long password')).status).toBe(200)
  })

  test('our own page is told by its whole origin', async () => {
    const agent = await harness.agent('agent')
    const body = { siteId: harness.shop.id }
    for (const origin of [
      'http://chat.example',
      'https://chat.example:8443',
      'https://chat.example.evil.example',
      'https://evil.example',
      'null',
      '',
    ]) {
      const headers = { ...OWN_PAGE, cookie: agent.cookie, origin }
      const error = await errorOf(await harness.call('createGrant', { headers, body }))
      expect([origin, error.code]).toEqual([origin, 'request.foreign_origin'])
    }
  })
}
