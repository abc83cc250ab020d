import type { SecurityOverview } from '@baton/accounts/staff-auth'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import { appCode } from './app-code.ts'
import { Authenticator } from './authenticator.ts'
import type { HttpHarness } from './http-harness.ts'
import { OWN_ORIGIN, OWN_PAGE } from './origins.ts'
import { cookiesOf, PASSWORD, signIn, type TestAgent } from './test-agent.ts'

/** Codes, passkeys and the ends of sessions, tried on a host. */
export function strongSignInRules(open: () => Promise<HttpHarness>): void {
  // Each signs in more than once, and passwords are hashed slowly on purpose.
  vi.setConfig({ testTimeout: 20_000 })
  let harness: HttpHarness
  beforeAll(async () => {
    harness = await open()
  }, 60_000)
  afterAll(() => harness?.close())

  const post = (path: string, cookie: string, body: object = {}) =>
    harness.request(`/v1/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...OWN_PAGE, cookie },
      body: JSON.stringify(body),
    })
  const security = async (cookie: string) =>
    bodyOf<SecurityOverview>(await harness.request('/v1/auth/security', { headers: { ...OWN_PAGE, cookie } }))
  const isSignedIn = async (cookie: string) =>
    (await harness.call('me', { headers: { cookie } })).status === 200

  /** Gives an agent the second factor; what they are signed in by since, and what they noted down. */
  async function withSecondFactor(agent: TestAgent) {
    const begun = await post('second-factor/begin', agent.cookie, { password: PASSWORD })
    const { uri, recoveryCodes } = await bodyOf<{ uri: string; recoveryCodes: string[] }>(begun)
    const confirmed = await post('second-factor/confirm', agent.cookie, { code: appCode(uri) })
    expect(confirmed.status).toBe(200)
    return { uri, recoveryCodes, cookie: cookiesOf(confirmed) }
  }

  test('with a second factor a password alone signs nobody in, and a code of the app does', async () => {
    const agent = await harness.agent('agent')
    const { uri } = await withSecondFactor(agent)
    const first = await signIn(harness, agent.email)
    expect(await first.json()).toEqual({ needsCode: true })
    const half = cookiesOf(first)
    expect(await isSignedIn(half)).toBe(false)
    const wrong = appCode(uri, Date.now() - 3_600_000)
    expect(await refusalOf(await post('second-factor/check', half, { code: wrong }))).toBe(
      '403 staff.code_wrong',
    )
    const whole = await post('second-factor/check', half, { code: appCode(uri) })
    expect(await whole.json()).toMatchObject({ agentId: agent.id, email: agent.email })
    expect(await isSignedIn(cookiesOf(whole))).toBe(true)
  })

  test('a code of the app signs in once, and a second time leaves no session behind', async () => {
    const agent = await harness.agent('agent')
    const { uri } = await withSecondFactor(agent)
    const code = appCode(uri)
    const check = async () =>
      post('second-factor/check', cookiesOf(await signIn(harness, agent.email)), { code })
    const first = await check()
    expect(first.status).toBe(200)
    const { sessions } = await security(cookiesOf(first))
    expect(await refusalOf(await check())).toBe('403 staff.code_wrong')
    expect((await security(cookiesOf(first))).sessions).toHaveLength(sessions.length)
  })

  test('five wrong codes end a sign-in, and then not even the right one is taken', async () => {
    const agent = await harness.agent('agent')
    const { uri } = await withSecondFactor(agent)
    const half = cookiesOf(await signIn(harness, agent.email))
    const wrong = appCode(uri, Date.now() - 3_600_000)
    for (let tries = 0; tries < 5; tries += 1) await post('second-factor/check', half, { code: wrong })
    const late = await post('second-factor/check', half, { code: appCode(uri) })
    expect(await refusalOf(late)).toBe('403 staff.code_expired')
  })

  test('a recovery code works in place of the app, once', async () => {
    const agent = await harness.agent('agent')
    const { recoveryCodes } = await withSecondFactor(agent)
    expect(recoveryCodes).toHaveLength(10)
    const half = async () => cookiesOf(await signIn(harness, agent.email))
    const [code = ''] = recoveryCodes
    const used = await post('second-factor/check', await half(), { code })
    expect(await isSignedIn(cookiesOf(used))).toBe(true)
    expect(await refusalOf(await post('second-factor/check', await half(), { code }))).toBe(
      '403 staff.code_wrong',
    )
    const { events } = await security(cookiesOf(used))
    expect(events[0]).toMatchObject({ kind: 'recovery_code_used' })
  })

  test('the second factor comes and goes with the password, not with an open screen', async () => {
    const agent = await harness.agent('agent')
    const wrong = { password: 'not my password' }
    expect(await refusalOf(await post('second-factor/begin', agent.cookie, wrong))).toBe(
      '403 staff.password_wrong',
    )
    const { cookie } = await withSecondFactor(agent)
    expect(await refusalOf(await post('second-factor/remove', cookie, wrong))).toBe(
      '403 staff.password_wrong',
    )
    expect(await security(cookie)).toMatchObject({ hasSecondFactor: true })
    const removed = await post('second-factor/remove', cookie, { password: PASSWORD })
    expect(await security(cookiesOf(removed))).toMatchObject({ hasSecondFactor: false })
    expect(await (await signIn(harness, agent.email)).json()).toMatchObject({ email: agent.email })
  })

  test('a passkey is added by who is signed in, and signs in without a password until it is removed', async () => {
    const agent = await harness.agent('agent')
    const key = new Authenticator(OWN_ORIGIN)
    const begun = await post('passkeys/begin', agent.cookie)
    const cookie = `${agent.cookie}; ${cookiesOf(begun)}`
    const response = key.make(await bodyOf<Options>(begun))
    expect((await post('passkeys/add', cookie, { name: 'My laptop', response })).status).toBe(200)

    const use = async () => {
      const asked = await post('passkeys/ask', '')
      return post('passkeys/sign-in', cookiesOf(asked), { response: key.use(await bodyOf<Options>(asked)) })
    }
    const found = await use()
    expect(await found.json()).toEqual({ agentId: agent.id, name: agent.name, email: agent.email })
    const mine = cookiesOf(found)
    const { passkeys } = await security(mine)
    expect(passkeys).toMatchObject([{ name: 'My laptop' }])
    const other = await harness.agent('agent')
    const id = passkeys[0]?.id
    expect(await refusalOf(await post('passkeys/remove', other.cookie, { id }))).toBe(
      '403 staff.passkey_refused',
    )
    expect((await post('passkeys/remove', mine, { id })).status).toBe(200)
    expect(await refusalOf(await use())).toBe('403 staff.passkey_refused')
  })

  test('a passkey that asked for no finger, face or PIN is refused', async () => {
    const agent = await harness.agent('agent')
    const begun = await post('passkeys/begin', agent.cookie)
    const response = new Authenticator(OWN_ORIGIN, { verifies: false }).make(await bodyOf<Options>(begun))
    const cookie = `${agent.cookie}; ${cookiesOf(begun)}`
    expect(await refusalOf(await post('passkeys/add', cookie, { name: 'Weak', response }))).toBe(
      '403 staff.passkey_refused',
    )
  })

  test('a passkey answer of another page, or to another question, is refused', async () => {
    const agent = await harness.agent('agent')
    const begun = await post('passkeys/begin', agent.cookie)
    const cookie = `${agent.cookie}; ${cookiesOf(begun)}`
    const { challenge } = await bodyOf<Options>(begun)
    const elsewhere = new Authenticator('https://evil.example').make({ challenge })
    expect(await refusalOf(await post('passkeys/add', cookie, { name: 'x', response: elsewhere }))).toMatch(
      /staff\.passkey_refused$/,
    )
    const stale = new Authenticator(OWN_ORIGIN).make({ challenge })
    expect(await refusalOf(await post('passkeys/add', cookie, { name: 'x', response: stale }))).toBe(
      '403 staff.passkey_refused',
    )
  })

  test('sessions are listed with this one marked; ending one ends its grants too', async () => {
    const agent = await harness.agent('agent')
    const phone = cookiesOf(await signIn(harness, agent.email, PASSWORD, { 'user-agent': 'A phone' }))
    const { sessions } = await security(agent.cookie)
    expect(sessions).toHaveLength(2)
    const current = sessions.filter((each) => each.isCurrent)
    expect(current).toHaveLength(1)
    const id = sessions.find((each) => each.userAgent === 'A phone')?.id
    const other = await harness.agent('agent')
    await post('sessions/end', other.cookie, { id })
    expect(await isSignedIn(phone)).toBe(true)
    await post('sessions/end', agent.cookie, { id })
    expect([await isSignedIn(phone), await isSignedIn(agent.cookie)]).toEqual([false, true])
    expect(await refusalOf(await agent.call('inbox'))).toBe('401 staff.grant_expired')
    const grant = await agent.renew()
    const headers = { authorization: `Bearer ${grant}` }
    await answerOf('inbox', await agent.call('inbox', { headers }))
  })

  test('who joins by a link is known by the browser that they joined with', async () => {
    const email = 'joined@shop.example'
    const { token } = await harness.directory.createLink({
      purpose: 'invite',
      siteId: harness.shop.id,
      email,
    })
    const joined = await harness.call('acceptLink', {
      headers: { ...OWN_PAGE, 'user-agent': 'A laptop' },
      body: { token, name: 'Jo', password: PASSWORD },
    })
    const { sessions, events } = await security(cookiesOf(joined))
    expect(sessions).toMatchObject([{ userAgent: 'A laptop', isCurrent: true }])
    expect(events.map(({ kind }) => kind)).toEqual(['signed_in', 'joined'])
  })

  test('signing out everywhere ends every session, grant and stream of the agent, and no one else’s', async () => {
    const [agent, other] = [await harness.agent('agent'), await harness.agent('agent')]
    const phone = cookiesOf(await signIn(harness, agent.email))
    const stream = await agent.stream()
    await stream.control('ready')
    await post('sessions/end-all', agent.cookie)
    await stream.ended
    expect([await isSignedIn(phone), await isSignedIn(agent.cookie)]).toEqual([false, false])
    expect(await isSignedIn(other.cookie)).toBe(true)
    expect(await refusalOf(await agent.call('inbox'))).toBe('401 staff.grant_expired')
  })

  test('what is about an account is told to nobody without a session', async () => {
    for (const path of ['second-factor/begin', 'passkeys/begin', 'passkeys/remove', 'sessions/end-all'])
      expect([path, await refusalOf(await post(path, ''))]).toEqual([path, '401 staff.sign_in_required'])
    const asked = await harness.request('/v1/auth/security', { headers: OWN_PAGE })
    expect(await refusalOf(asked)).toBe('401 staff.sign_in_required')
  })
}

interface Options {
  challenge: string
}

/** Answers of the sign-in are no endpoints of the contract; what a test reads of one it says itself. */
const bodyOf = async <T>(response: Response) => (await response.json()) as T
