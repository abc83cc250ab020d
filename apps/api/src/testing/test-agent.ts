import type { AgentId, EndpointName, Role } from '@baton/contracts'
import { answerOf } from './answer-of.ts'
import type { CallOptions } from './call-options.ts'
import type { Harness } from './harness.ts'
import { OWN_PAGE } from './origins.ts'
import { StreamReader } from './read-stream.ts'
import type { SiteName } from './test-visitor.ts'

export const PASSWORD = 'correct horse battery'

/** A person in the inbox. */
export interface TestAgent {
  id: AgentId
  name: string
  email: string
  role: Role
  site: SiteName
  cookie: string
  grant: string
  /** Calls with everything the inbox sends: page, cookie and grant. `headers` of a call win. */
  call(name: EndpointName, options?: CallOptions): Promise<Response>
  /** A new grant by the cookie. */
  renew(): Promise<string>
  stream(after?: number, headers?: Record<string, string>): Promise<StreamReader>
}

/** What joining needs of a server. */
export type JoinHarness = Pick<Harness, 'call'> & { directory: Pick<Harness['directory'], 'createLink'> }

let count = 0

/** The cookies of an answer as a browser sends them back. */
export const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((value) => value.split(';')[0])
    .join('; ')

export async function joinAgent(harness: JoinHarness, site: SiteName, role: Role): Promise<TestAgent> {
  count += 1
  const name = `${role} ${count}`
  const email = `${role}${count}@shop.example`
  const { token } = await harness.directory.createLink({ purpose: 'invite', siteId: site.id, email, role })
  const accepted = await harness.call('acceptLink', {
    body: { token, name, password: PASSWORD },
    headers: { ...OWN_PAGE, 'x-test-address': `10.99.${count}.1` },
  })
  await answerOf('acceptLink', accepted)
  const cookie = cookiesOf(accepted)
  const renew = async () => {
    const response = await harness.call('createGrant', {
      body: { siteId: site.id },
      headers: { ...OWN_PAGE, cookie },
    })
    return (await answerOf('createGrant', response)).grant
  }
  const { agentId } = await answerOf('me', await harness.call('me', { headers: { cookie } }))
  const grant = await renew()
  const call: TestAgent['call'] = (endpoint, options = {}) =>
    harness.call(endpoint, {
      ...options,
      params: { siteId: site.id, ...options.params },
      headers: { ...OWN_PAGE, cookie, authorization: `Bearer ${grant}`, ...options.headers },
    })
  return {
    ...{ id: agentId, name, email, role, site, cookie, grant, call, renew },
    async stream(after, headers) {
      const query = after === undefined ? undefined : { after: String(after) }
      return new StreamReader(await call('staffEvents', { query, headers }))
    },
  }
}

/** Signs in with a password, as the inbox does. */
export function signIn(
  harness: Pick<Harness, 'request'>,
  email: string,
  password = PASSWORD,
  headers: Record<string, string> = {},
): Promise<Response> {
  return harness.request('/v1/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...OWN_PAGE, ...headers },
    body: JSON.stringify({ email, password }),
  })
}
