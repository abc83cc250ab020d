import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { session } from './database/schema/staff.ts'
import { createStaffAuth, type StaffAuthOptions } from './staff-auth.ts'
import { joinedAgent, testDirectory } from './test-directory.ts'

const DAY_MS = 24 * 3_600_000
const origin = 'http://localhost:4000'
const caller = { address: '192.0.2.1' }
const right = { email: 'ana@shop.example', password: 'correct horse' }

async function setUp(options: Partial<StaffAuthOptions> = {}) {
  const { directory, clock } = testDirectory()
  const { agent } = await joinedAgent(directory)
  const secret = new Uint8Array(32).fill(7)
  const auth = createStaffAuth({
    directory,
    secret,
    baseUrl: origin,
    secureCookies: false,
    now: () => clock.now,
    ...options,
  })
  return { directory, clock, auth, agentId: agent.agentId, secret }
}

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return new Request(`${origin}/v1/auth${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** What a browser would send back. */
function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((value) => value.split(';')[0])
    .join('; ')
}

async function signedIn(auth: Awaited<ReturnType<typeof setUp>>['auth']): Promise<Headers> {
  const response = await auth.handler(post('/sign-in/email', right), caller)
  expect(response.status).toBe(200)
  return new Headers({ cookie: cookieOf(response) })
}

test('an agent signs in, is known by the cookie, and signs out', async () => {
  const { auth, agentId } = await setUp()
  const response = await auth.handler(post('/sign-in/email', { ...right, email: 'ANA@shop.example' }), caller)
  const member = { agentId, name: 'Ana', email: 'ana@shop.example' }
  expect(await response.json()).toEqual(member)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const cookie = cookieOf(response)
  expect(await auth.sessionOf(new Headers({ cookie }))).toEqual(member)
  const read = await auth.handler(
    new Request(`${origin}/v1/auth/get-session`, { headers: { cookie } }),
    caller,
  )
  expect(await read.json()).toEqual(member)
  const out = await auth.handler(post('/sign-out', {}, { cookie }), caller)
  expect(out.status).toBe(200)
  expect(out.headers.getSetCookie()[0]).toMatch(/Max-Age=0/i)
  expect(await auth.sessionOf(new Headers({ cookie }))).toBeNull()
})

test('no cookie, a made-up one and one of another server are nobody', async () => {
  const { auth, directory } = await setUp()
  const headers = await signedIn(auth)
  expect(await auth.sessionOf(new Headers())).toBeNull()
  expect(await auth.sessionOf(new Headers({ cookie: 'baton.session_token=made.up' }))).toBeNull()
  const other = createStaffAuth({
    directory,
    secret: new Uint8Array(32).fill(8),
    baseUrl: origin,
    secureCookies: false,
  })
  expect(await other.sessionOf(headers)).toBeNull()
})

test('a stored session token is no cookie by itself', async () => {
  const { auth, directory } = await setUp()
  await signedIn(auth)
  const [row] = directory.db.select().from(session).all()
  expect(await auth.sessionOf(new Headers({ cookie: `baton.session_token=${row?.token}` }))).toBeNull()
})

test('the cookie is for this host only, HttpOnly, Lax, and Secure where asked', async () => {
  const plain = (
    await (await setUp()).auth.handler(post('/sign-in/email', right), caller)
  ).headers.getSetCookie()
  expect(plain).toHaveLength(1)
  expect(plain[0]).toMatch(/^baton\.session_token=/)
  expect(plain[0]).not.toMatch(/Secure|Domain/i)
  const { auth } = await setUp({ secureCookies: true, baseUrl: 'https://chat.example' })
  const [secure] = (await auth.handler(post('/sign-in/email', right), caller)).headers.getSetCookie()
  expect(secure).toMatch(/^__Host-baton\.session_token=/)
  for (const part of [/; Secure/, /; HttpOnly/, /; SameSite=Lax/, /; Path=\/(;|$)/, /; Max-Age=2592000/])
    expect(secure).toMatch(part)
  expect(secure).not.toMatch(/Domain/i)
  const headers = new Headers({ cookie: secure?.split(';')[0] ?? '' })
  expect(await auth.sessionOf(headers)).toMatchObject({ name: 'Ana' })
})

test('a wrong password and an unknown address look the same', async () => {
  const { auth } = await setUp()
  const tries = [
    { ...right, password: 'wrong horse' },
    { ...right, email: 'eve@shop.example' },
    { ...right, email: 'ana' },
  ]
  for (const body of tries) {
    const response = await auth.handler(post('/sign-in/email', body), caller)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ code: 'INVALID_EMAIL_OR_PASSWORD' })
    expect(response.headers.getSetCookie()).toEqual([])
  }
})

test('the sixth guess in a minute is refused, whatever X-Forwarded-For says', async () => {
  const { auth, clock } = await setUp()
  const guess = (n: number, address = caller.address) =>
    auth.handler(
      post('/sign-in/email', { ...right, password: `guess ${n}` }, { 'x-forwarded-for': `198.51.100.${n}` }),
      { address },
    )
  for (let n = 0; n < 5; n++) expect((await guess(n)).status).toBe(401)
  await expect(guess(6)).rejects.toMatchObject({ code: 'limit.sign_in', status: 429 })
  const correct = auth.handler(post('/sign-in/email', right), caller)
  await expect(correct).rejects.toMatchObject({ code: 'limit.sign_in' })
  expect((await guess(7, '192.0.2.2')).status).toBe(401)
  clock.now += 60_000
  await signedIn(auth)
})

test('the stored address is the one that the caller gave', async () => {
  const { auth, directory } = await setUp()
  await auth.handler(post('/sign-in/email', right, { 'x-forwarded-for': '198.51.100.9' }), caller)
  expect(directory.db.select().from(session).all()[0]?.ipAddress).toBe('192.0.2.1')
})

test('signing up is not offered, nor anything else of the library', async () => {
  const { auth, directory } = await setUp()
  const paths = [
    '/sign-up/email',
    '/request-password-reset',
    '/update-user',
    '/sign-in/social',
    '/delete-user',
    '/',
  ]
  for (const path of paths) {
    const answer = auth.handler(post(path, { ...right, email: 'eve@shop.example', name: 'Eve' }), caller)
    await expect(answer).rejects.toMatchObject({ code: 'route.not_found' })
  }
  expect(await directory.findAgent('eve@shop.example')).toBeNull()
})

test('a sign-in from a foreign page, or from none, is refused', async () => {
  const { auth } = await setUp()
  for (const foreign of ['https://evil.example', 'null', 'http://localhost:4001']) {
    const answer = auth.handler(post('/sign-in/email', right, { origin: foreign }), caller)
    await expect(answer).rejects.toMatchObject({ code: 'request.foreign_origin' })
  }
  const none = new Request(`${origin}/v1/auth/sign-out`, { method: 'POST' })
  await expect(auth.handler(none, caller)).rejects.toMatchObject({ code: 'request.foreign_origin' })
})

test('the server may be reached by another name and behind a proxy that ends TLS', async () => {
  const { auth } = await setUp()
  const at = (host: string, from: string) =>
    new Request(`${host}/v1/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin: from, 'content-type': 'application/json' },
      body: JSON.stringify(right),
    })
  const byAddress = await auth.handler(at('http://127.0.0.1:4000', 'http://127.0.0.1:4000'), caller)
  expect(byAddress.status).toBe(200)
  const byProxy = await auth.handler(at('http://chat.example', 'https://chat.example'), caller)
  expect(byProxy.status).toBe(200)
  const inside = at('http://10.0.0.5:4000', 'https://chat.example')
  const told = await auth.handler(inside, { ...caller, ownOrigin: 'https://chat.example' })
  expect(told.status).toBe(200)
})

test('only JSON with an address and a password is read', async () => {
  const { auth } = await setUp()
  const form = post('/sign-in/email', right, { 'content-type': 'text/plain' })
  await expect(auth.handler(form, caller)).rejects.toMatchObject({ code: 'request.not_json' })
  for (const body of [
    null,
    [],
    { email: 1, password: 'x' },
    { email: 'a@b.c' },
    { ...right, password: 'x'.repeat(129) },
  ])
    await expect(auth.handler(post('/sign-in/email', body), caller)).rejects.toMatchObject({
      code: 'request.invalid',
    })
})

test('a reset ends every session of its agent, of no one else, and the new password counts', async () => {
  const { auth, directory } = await setUp()
  const phone = await signedIn(auth)
  const laptop = await signedIn(auth)
  await joinedAgent(directory, 'Ben')
  const ben = await auth.signIn({
    email: 'ben@shop.example',
    password: 'correct horse',
    address: caller.address,
  })
  const { token } = await directory.createLink({ purpose: 'reset', email: right.email })
  await directory.acceptLink({ token, password: 'another horse' })
  expect(await auth.sessionOf(phone)).toBeNull()
  expect(await auth.sessionOf(laptop)).toBeNull()
  const benCookie = ben?.setCookies.map((value) => value.split(';')[0]).join('; ') ?? ''
  expect(await auth.sessionOf(new Headers({ cookie: benCookie }))).toMatchObject({ name: 'Ben' })
  expect(await auth.signIn({ ...right, address: caller.address })).toBeNull()
  const renewed = await auth.signIn({ ...right, password: 'another horse', address: caller.address })
  expect(renewed?.agent?.name).toBe('Ana')
})

test('a session slides when it is used, by a new cookie, and ends after 30 days', async () => {
  const { auth, directory, agentId } = await setUp()
  const headers = await signedIn(auth)
  const endsIn = (ms: number) =>
    directory.db
      .update(session)
      .set({ expiresAt: new Date(Date.now() + ms) })
      .where(eq(session.userId, agentId))
      .run()
  const left = () => (directory.db.select().from(session).all()[0]?.expiresAt.getTime() ?? 0) - Date.now()
  endsIn(5 * DAY_MS)
  expect(await auth.sessionOf(headers)).not.toBeNull()
  expect(left()).toBeLessThan(6 * DAY_MS)
  const cookies: string[] = []
  expect(await auth.sessionOf(headers, (value) => cookies.push(value))).not.toBeNull()
  expect(cookies[0]).toMatch(/Max-Age=2592000/)
  expect(left()).toBeGreaterThan(29 * DAY_MS)
  endsIn(-1)
  expect(await auth.sessionOf(headers)).toBeNull()
})
