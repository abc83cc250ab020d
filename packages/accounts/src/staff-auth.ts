import { AgentId, BatonError } from '@baton/contracts'
import { isAPIError } from '@better-auth/core/utils/is-api-error'
import type { LocalDirectory, StaffAgent } from './directory.ts'
import { sameAddress } from './rows/staff.ts'
import { readCredentials } from './sign-in/credentials.ts'
import { ADDRESS_HEADER, startLibrary } from './sign-in/library.ts'
import { requireOwnOrigin } from './sign-in/own-origin.ts'
import { SignInLimit } from './sign-in/sign-in-limit.ts'

export interface StaffAuthOptions {
  directory: Pick<LocalDirectory, 'db'>
  /** The server's secret, 32 bytes or more. */
  secret: Uint8Array
  /** Where staff usually reach the server, such as https://chat.example; other hosts work as well. */
  baseUrl: string
  /** `__Host-` and Secure; leave it off only for plain HTTP on loopback. */
  secureCookies: boolean
  /** The clock of the sign-in limit, in milliseconds; sessions use the system's. */
  now?: () => number
}

export interface Caller {
  /** The client's address, as far as the caller trusts it. No header is believed. */
  address: string
  /** The scheme, host and port that the client sees; without it the request's own host counts. */
  ownOrigin?: string
}

export interface SignedIn {
  agent: StaffAgent
  /** Values of Set-Cookie headers that must reach the browser. */
  setCookies: string[]
}

export interface StaffAuth {
  /**
   * Answers `POST /v1/auth/sign-in/email {email, password}`, `POST /v1/auth/sign-out` and `GET /v1/auth/get-session`;
   * bodies name the agent and hold no token. A wrong password is a 401 with a bare `code`. What else fails rejects with
   * a BatonError: `route.not_found` (signing up is not offered), `request.foreign_origin`, `limit.sign_in`.
   */
  handler(request: Request, caller: Caller): Promise<Response>
  /**
   * Who is signed in by the cookie in these headers. A session lasts 30 days and starts anew once a day when it is
   * used, which takes a new cookie: it slides only where `onRenewed` is given, and that gets the Set-Cookie values.
   */
  sessionOf(headers: Headers, onRenewed?: (setCookie: string) => void): Promise<StaffAgent | null>
  /** Null when address or password is wrong. Rejects with `limit.sign_in` after 5 tries a minute. */
  signIn(input: {
    email: string
    password: string
    address: string
    userAgent?: string
  }): Promise<SignedIn | null>
}

/** Passwords and sessions of staff, over the directory's own tables. Loads the accounts library: import it late. */
export function createStaffAuth(options: StaffAuthOptions): StaffAuth {
  const { api } = startLibrary({ ...options, db: options.directory.db })
  const limit = new SignInLimit(options.now ?? Date.now)

  const signIn: StaffAuth['signIn'] = async ({ email, password, address, userAgent }) => {
    const same = sameAddress(email)
    limit.count(address, same)
    const headers = new Headers({ [ADDRESS_HEADER]: address })
    if (userAgent) headers.set('user-agent', userAgent.slice(0, 300))
    try {
      const found = await api.signInEmail({ body: { email: same, password }, headers, returnHeaders: true })
      limit.forget(address, same)
      return { agent: agentOf(found.response.user), setCookies: found.headers.getSetCookie() }
    } catch (error) {
      if (isAPIError(error) && (error.statusCode === 400 || error.statusCode === 401)) return null
      throw error
    }
  }

  const sessionOf: StaffAuth['sessionOf'] = async (headers, onRenewed) => {
    const found = await api.getSession({
      headers: cookiesOf(headers),
      query: { disableRefresh: onRenewed === undefined },
      returnHeaders: true,
    })
    if (!found.response) return null
    for (const value of found.headers.getSetCookie()) onRenewed?.(value)
    return agentOf(found.response.user)
  }

  const routes: Record<string, (request: Request, caller: Caller) => Promise<Response>> = {
    'POST /v1/auth/sign-in/email': async (request, { address }) => {
      const userAgent = request.headers.get('user-agent') ?? undefined
      const signedIn = await signIn({ ...(await readCredentials(request)), address, userAgent })
      if (!signedIn) return reply({ code: 'INVALID_EMAIL_OR_PASSWORD' }, [], 401)
      return reply(signedIn.agent, signedIn.setCookies)
    },
    'POST /v1/auth/sign-out': async (request) => {
      const ended = await api.signOut({ headers: cookiesOf(request.headers), returnHeaders: true })
      return reply({}, ended.headers.getSetCookie())
    },
    'GET /v1/auth/get-session': async (request) => {
      const renewed: string[] = []
      return reply(await sessionOf(request.headers, (value) => renewed.push(value)), renewed)
    },
  }

  return {
    signIn,
    sessionOf,
    handler: async (request, caller) => {
      const route = routes[`${request.method} ${new URL(request.url).pathname}`]
      if (!route) throw new BatonError('route.not_found')
      if (request.method !== 'GET') requireOwnOrigin(request, options.baseUrl, caller.ownOrigin)
      return route(request, caller)
    },
  }
}

const agentOf = ({ id, name, email }: { id: string; name: string; email: string }): StaffAgent => ({
  agentId: AgentId.parse(id),
  name,
  email,
})

/** The library sees the cookies of a request and nothing else of it. */
const cookiesOf = (headers: Headers) => new Headers({ cookie: headers.get('cookie') ?? '' })

function reply(body: unknown, setCookies: string[], status = 200): Response {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const value of setCookies) headers.append('set-cookie', value)
  return Response.json(body, { status, headers })
}
