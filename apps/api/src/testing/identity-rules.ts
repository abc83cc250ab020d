import type { IdentityAlgorithm } from '@baton/contracts'
import { exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import type { TestVisitor } from './test-visitor.ts'

/** Who vouches for whom, and what goes along, tried on a host. */
export function identityRules<H extends HttpHarness>(
  open: () => Promise<H>,
  /** By the clock of the host. */
  nowOf: (harness: H) => number,
): void {
  let harness: H
  let admin: TestAgent
  let secret: string
  beforeEach(async () => {
    harness = await open()
    admin = await harness.agent('admin')
    await set('optional')
    secret = (await addKey('HS256')).secret ?? ''
  })
  afterEach(() => harness?.close())

  const set = async (identity: string) =>
    answerOf('updateSettings', await admin.call('updateSettings', { body: { identity } }))
  const addKey = async (algorithm: IdentityAlgorithm, publicKey?: string) =>
    answerOf('createIdentityKey', await admin.call('createIdentityKey', { body: { algorithm, publicKey } }))
  const seconds = () => Math.floor(nowOf(harness) / 1_000)
  const sign = (claims: Record<string, unknown> = {}, key: string = secret) =>
    new SignJWT({ sub: 'u1', aud: harness.shop.key, exp: seconds() + 300, ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(key))
  const present = (visitor: TestVisitor, token: string) => visitor.call('identify', { body: { token } })
  const identify = async (visitor: TestVisitor, token: string) =>
    answerOf('identify', await present(visitor, token))
  /** Without a session of their own. */
  const arrive = async (token: string) => {
    const { headers } = await harness.visitor()
    const page = { ...headers, authorization: '' }
    const params = { siteKey: harness.shop.key }
    return answerOf('identify', await harness.call('identify', { params, headers: page, body: { token } }))
  }
  const reading = (visitor: TestVisitor, accessToken: string, conversationId: string) =>
    visitor.call('readConversation', {
      params: { conversationId },
      headers: { authorization: `Bearer ${accessToken}` },
    })

  test('an anonymous visitor who is vouched for stays who they are, now by name', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start()
    const { session, kept } = await identify(visitor, await sign({ name: 'Ana Lima' }))
    expect({ id: session.visitorId, kept }).toEqual({ id: visitor.session.visitorId, kept: true })
    expect((await reading(visitor, session.accessToken, conversation.id)).status).toBe(200)
    const thread = await admin.call('readThread', { params: { conversationId: conversation.id } })
    expect((await answerOf('readThread', thread)).visitor.name).toBe('Ana Lima')
  })

  test('on a second device the same person finds the same conversations', async () => {
    const first = await harness.visitor()
    const { conversation } = await first.start()
    await identify(first, await sign())
    const { session, kept } = await arrive(await sign())
    expect({ id: session.visitorId, kept }).toEqual({ id: first.session.visitorId, kept: false })
    expect((await reading(first, session.accessToken, conversation.id)).status).toBe(200)
  })

  test('what was said before signing in goes along from the same session, and the anonymous one ends', async () => {
    const first = await arrive(await sign())
    const anonymous = await harness.visitor()
    const { conversation } = await anonymous.start()
    const { session, kept } = await identify(anonymous, await sign())
    expect({ id: session.visitorId, kept }).toEqual({ id: first.session.visitorId, kept: true })
    expect((await reading(anonymous, session.accessToken, conversation.id)).status).toBe(200)
    expect(await refusalOf(await anonymous.call('listConversations'))).toBe('401 session.revoked')
  })

  test('nothing goes along from somebody else who was signed in on the same browser', async () => {
    const browser = await harness.visitor()
    const { conversation } = await browser.start()
    await identify(browser, await sign({ sub: 'u1' }))
    const { session, kept } = await identify(browser, await sign({ sub: 'u2' }))
    expect(kept).toBe(false)
    expect(session.visitorId).not.toBe(browser.session.visitorId)
    expect(await refusalOf(await reading(browser, session.accessToken, conversation.id))).toBe(
      '404 conversation.not_found',
    )
  })

  test('each algorithm of the list is taken, with a public key of its own', async () => {
    for (const algorithm of ['RS256', 'ES256', 'EdDSA'] as const) {
      const pair = await generateKeyPair(algorithm, { extractable: true })
      const { key, secret: shown } = await addKey(algorithm, await exportSPKI(pair.publicKey))
      expect(shown).toBeNull()
      const token = await new SignJWT({ sub: algorithm, aud: harness.shop.key, exp: seconds() + 60 })
        .setProtectedHeader({ alg: algorithm, kid: key.id })
        .sign(pair.privateKey)
      expect((await identify(await harness.visitor(), token)).session.visitorId).toMatch(/^vis_/)
      await admin.call('removeIdentityKey', { params: { identityKeyId: key.id } })
    }
  })

  test('a token that ended, lives too long, is for another site, has no name or is forged is refused', async () => {
    const visitor = await harness.visitor()
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"u1"}')}.`.replaceAll('=', '')
    const refused = async (token: string | Promise<string>) => refusalOf(await present(visitor, await token))
    expect(await refused(sign({ exp: seconds() - 10 }))).toBe('401 identity.expired')
    for (const token of [
      sign({ exp: seconds() + 700 }),
      sign({ exp: undefined }),
      sign({ aud: harness.other.key }),
      sign({ sub: '' }),
      sign({ sub: undefined }),
      sign({}, 'another secret of the same length, more or less'),
      unsigned,
      'no token',
    ])
      expect(await refused(token)).toBe('401 identity.invalid')
  })

  test('a public key is no secret: what is signed with its text is refused', async () => {
    const pair = await generateKeyPair('RS256', { extractable: true })
    const pem = await exportSPKI(pair.publicKey)
    await addKey('RS256', pem)
    expect(await refusalOf(await present(await harness.visitor(), await sign({}, pem)))).toBe(
      '401 identity.invalid',
    )
  })

  test('two keys are live at most, and one that was ended signs nothing any more', async () => {
    await addKey('HS256')
    const third = await admin.call('createIdentityKey', { body: { algorithm: 'HS256' } })
    expect(await refusalOf(third)).toBe('409 identity.key_refused')
    const { keys } = await answerOf('listIdentityKeys', await admin.call('listIdentityKeys'))
    expect(JSON.stringify(keys)).not.toContain(secret)
    for (const { id } of keys) await admin.call('removeIdentityKey', { params: { identityKeyId: id } })
    expect(await refusalOf(await present(await harness.visitor(), await sign()))).toBe('401 identity.invalid')
  })

  test('where it is enforced nobody talks without a token, also who began before', async () => {
    const visitor = await harness.visitor()
    await set('enforced')
    expect(await refusalOf(await visitor.call('listConversations'))).toBe('401 identity.required')
    const params = { siteKey: harness.shop.key }
    const anew = await harness.call('createSession', { params, headers: visitor.headers, body: {} })
    expect(await refusalOf(anew)).toBe('401 identity.required')
    const { session } = await identify(visitor, await sign())
    const headers = { authorization: `Bearer ${session.accessToken}` }
    expect((await visitor.call('listConversations', { headers })).status).toBe(200)
  })

  test('where it is off no token is looked at', async () => {
    await set('off')
    expect(await refusalOf(await present(await harness.visitor(), await sign()))).toBe('409 identity.off')
  })
}
