import { signGrant } from '@baton/accounts'
import { answerOf } from './answer-of.ts'
import { secret } from './harness.ts'
import type { HttpHarness } from './http-harness.ts'
import { OWN_PAGE, SHOP_ORIGIN } from './origins.ts'
import { cookiesOf, joinAgent, signIn, type TestAgent } from './test-agent.ts'
import type { SiteName, TestVisitor } from './test-visitor.ts'

/** Everybody who may try a door, in the order of the columns of the table. */
export const callerNames = [
  'nobody',
  'visitorA',
  'visitorB',
  'otherVisitor',
  'viewer',
  'agent',
  'admin',
  'otherAdmin',
  'expired',
  'revoked',
  'forged',
  'foreignOrigin',
  'noHeader',
] as const
export type CallerName = (typeof callerNames)[number]

/** What a caller sends with any request, and how the request is made. */
export interface Caller {
  headers: Record<string, string>
  /** Runs the request at another time, where the caller's rights have ended. */
  at?: (request: () => Promise<Response>) => Promise<Response>
}

/** The people of the matrix who are the same in each cell; their passwords take a while to hash. */
export interface Staff {
  viewer: TestAgent
  agent: TestAgent
  admin: TestAgent
  otherAdmin: TestAgent
  revoked: TestAgent
}

export async function joinStaff(harness: HttpHarness): Promise<Staff> {
  const { shop, other } = harness
  const revoked = await joinAgent(harness, shop, 'admin')
  await resetPassword(harness, revoked)
  return {
    viewer: await joinAgent(harness, shop, 'viewer'),
    agent: await joinAgent(harness, shop, 'agent'),
    admin: await joinAgent(harness, shop, 'admin'),
    otherAdmin: await joinAgent(harness, other, 'admin'),
    revoked,
  }
}

/** Which credentials a door looks at. */
export type Door = 'visitor' | 'staff' | 'program'

/** The headers of one caller at one kind of door. `a` is the visitor whose conversation it is. */
export async function callerAt(
  door: Door,
  name: CallerName,
  { harness, staff, a }: { harness: HttpHarness; staff: Staff; a: TestVisitor },
): Promise<Caller> {
  const page: Record<string, string> = door === 'visitor' ? { origin: SHOP_ORIGIN } : OWN_PAGE
  const visitor = ({ session }: TestVisitor) => ({
    headers: { ...page, authorization: `Bearer ${session.accessToken}` },
  })
  const agent = ({ cookie, grant }: TestAgent) => ({
    headers: { ...page, cookie, authorization: `Bearer ${grant}` },
  })
  if (door === 'program') {
    const program = await programAs(name, staff)
    if (program) return program
  }
  /** Whoever may pass this door. */
  const good = door === 'visitor' ? visitor(a) : agent(staff.admin)

  switch (name) {
    case 'nobody':
      return { headers: page }
    case 'visitorA':
      return visitor(a)
    case 'visitorB':
      return visitor(await harness.visitor())
    case 'otherVisitor':
      return visitor(await harness.visitor(harness.other))
    case 'viewer':
    case 'agent':
    case 'admin':
    case 'otherAdmin':
      return agent(staff[name])
    case 'expired':
      return door === 'visitor' ? expiredVisitor(harness, good) : expiredStaff(harness, staff.admin, page)
    case 'revoked':
      if (door === 'staff') return agent(staff.revoked)
      await a.call('endSession')
      return good
    case 'forged':
      if (door === 'visitor') return { headers: { ...page, authorization: 'Bearer made-up' } }
      return { headers: { ...page, ...(await forgedStaff(harness.shop, staff.admin)) } }
    case 'foreignOrigin':
      return { headers: { ...good.headers, origin: 'https://evil.example' } }
    case 'noHeader': {
      const headers: Record<string, string> = { ...good.headers }
      delete headers['x-baton-request']
      return { headers }
    }
  }
}

/** A program with an API key that this caller has made, where it has one; the others try with what they have. */
async function programAs(name: CallerName, { admin, otherAdmin }: Staff): Promise<Caller | null> {
  const make = async (maker: TestAgent, headers: Record<string, string> = {}) => {
    const made = await answerOf(
      'createApiKey',
      await maker.call('createApiKey', { body: { name: 'Import' } }),
    )
    return { id: made.key.id, headers: { ...headers, authorization: `Bearer ${made.secret}` } }
  }
  switch (name) {
    case 'admin':
    case 'noHeader':
      return make(admin)
    case 'foreignOrigin':
      return make(admin, { origin: 'https://evil.example' })
    case 'otherAdmin':
      return make(otherAdmin)
    case 'revoked': {
      const made = await make(admin)
      await admin.call('removeApiKey', { params: { keyId: made.id } })
      return made
    }
    case 'forged':
      return { headers: { authorization: `Bearer ${admin.site.key}.made-up` } }
    default:
      return null
  }
}

/** A reset gives each membership a new generation; what was handed out before is of the past. */
export async function resetPassword(
  harness: Pick<HttpHarness, 'call' | 'directory'>,
  { email }: TestAgent,
): Promise<void> {
  const { token } = await harness.directory.createLink({ purpose: 'reset', email })
  await harness.call('acceptLink', { headers: OWN_PAGE, body: { token, password: 'another long password' } })
}

function expiredVisitor(harness: HttpHarness, good: Caller): Caller {
  return {
    ...good,
    at: (request) => harness.later(16 * 60_000, request),
  }
}

/** A grant of eleven minutes ago, and a cookie looked at in 31 days. */
async function expiredStaff(
  harness: HttpHarness,
  { id: agentId, name, role, email }: TestAgent,
  page: Record<string, string>,
): Promise<Caller> {
  const { shop } = harness
  const rights = { siteId: shop.id, agentId, name, role, generation: 1 }
  const { grant } = await signGrant(secret, rights, Date.now() - 11 * 60_000)
  // A session of its own: one that is seen after its end is deleted.
  const cookie = cookiesOf(await signIn(harness, email))
  return {
    headers: { ...page, cookie, authorization: `Bearer ${grant}` },
    at: (request) => harness.later(31 * 86_400_000, request),
  }
}

async function forgedStaff(
  shop: SiteName,
  { id: agentId, name }: TestAgent,
): Promise<Record<string, string>> {
  const rights = { siteId: shop.id, agentId, name, role: 'owner', generation: 99 } as const
  const { grant } = await signGrant(new Uint8Array(32).fill(8), rights, Date.now())
  return { authorization: `Bearer ${grant}`, cookie: '__Host-baton.session_token=made.up' }
}
