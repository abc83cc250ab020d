import { BatonError } from '@baton/contracts'
import { isAPIError } from '@better-auth/core/utils/is-api-error'
import type { LocalDirectory, Membership, StaffAgent } from './directory.ts'
import { appendSecurityEvent } from './rows/security-events.ts'
import { endSessions, noteSeen } from './rows/sessions.ts'
import { sameAddress } from './rows/staff.ts'
import { agentOf } from './sign-in/agent-of.ts'
import { browserHeaders } from './sign-in/browser-headers.ts'
import { readCredentials } from './sign-in/credentials.ts'
import { type Library, type LibraryOptions, startLibrary } from './sign-in/library.ts'
import { requireOwnOrigin } from './sign-in/own-origin.ts'
import { passkeyRoutes } from './sign-in/passkeys.ts'
import { reply } from './sign-in/reply.ts'
import type { Route, Session, SignInRoom } from './sign-in/room.ts'
import { secondFactorRoutes } from './sign-in/second-factor.ts'
import { sessionRoutes } from './sign-in/sessions.ts'
import { SignInLimit } from './sign-in/sign-in-limit.ts'

export type { SecurityOverview } from './security.ts'

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
  /** Sessions of an agent were ended, and with them the grants below these generations. */
  onGrantsEnded?: (agent: StaffAgent, memberships: Membership[]) => Promise<void>
}

export interface Caller {
  /** The client's address, as far as the caller trusts it. No header is believed. */
  address: string
  /** The scheme, host and port that the client sees; without it the request's own host counts. */
  ownOrigin?: string
}

export interface SignedIn {
  /** Null while a code of the second factor is still to come. */
  agent: StaffAgent | null
  /** Values of Set-Cookie headers that must reach the browser. */
  setCookies: string[]
}

export interface StaffAuth {
  /**
   * Answers `POST /v1/auth/sign-in/email {email, password}`, `POST /v1/auth/sign-out`, `GET /v1/auth/get-session`, and
   * what README lists of codes, passkeys and sessions; bodies name the agent and hold no token. After a right password
   * `{needsCode: true}` asks for the second factor. A wrong password is a 401 with a bare `code`. What else fails rejects
   * with a BatonError, such as `route.not_found` (signing up is not offered) or `limit.sign_in`.
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

const MAX_HOSTS = 8

/** Passwords, codes, passkeys and sessions of staff, over the directory's own tables. Loads the accounts library: import it late. */
export function createStaffAuth(options: StaffAuthOptions): StaffAuth {
  const { db } = options.directory
  const now = options.now ?? Date.now
  const { api } = startLibrary({ ...options, db })
  const limit = new SignInLimit(now)
  const passkeysAt = libraryPerHost({ ...options, db }, api)

  const note: SignInRoom['note'] = ({ agentId }, kind, { headers }) =>
    appendSecurityEvent(db, {
      ...{ agentId, kind, at: now() },
      userAgent: headers.get('user-agent')?.slice(0, 300) ?? null,
    })

  const findSession = async (
    headers: Headers,
    onRenewed?: (setCookie: string) => void,
  ): Promise<Session | null> => {
    const found = await api.getSession({
      headers: new Headers({ cookie: headers.get('cookie') ?? '' }),
      query: { disableRefresh: onRenewed === undefined },
      returnHeaders: true,
    })
    if (!found.response) return null
    for (const value of found.headers.getSetCookie()) onRenewed?.(value)
    const { session, user } = found.response
    noteSeen(db, session.id, Date.now())
    return { id: session.id, agent: agentOf(user) }
  }

  const signIn: StaffAuth['signIn'] = async ({ email, password, address, userAgent }) => {
    const same = sameAddress(email)
    limit.count(address, same)
    const asked = { headers: new Headers(userAgent ? { 'user-agent': userAgent } : {}) }
    try {
      const headers = browserHeaders(asked, { address })
      const found = await api.signInEmail({ body: { email: same, password }, headers, returnHeaders: true })
      limit.forget(address, same)
      const setCookies = found.headers.getSetCookie()
      // The library's types do not know what its own plugin answers.
      if ('twoFactorRedirect' in found.response) return { agent: null, setCookies }
      const agent = agentOf(found.response.user)
      note(agent, 'signed_in', asked)
      return { agent, setCookies }
    } catch (error) {
      if (isAPIError(error) && (error.statusCode === 400 || error.statusCode === 401)) return null
      throw error
    }
  }

  const room: SignInRoom = {
    ...{ db, api, limit, now: Date.now, passkeysAt, note },
    async requireSession(request) {
      const session = await findSession(request.headers)
      if (!session) throw new BatonError('staff.sign_in_required')
      return session
    },
    async endSessions(agent, which) {
      await options.onGrantsEnded?.(agent, endSessions(db, agent.agentId, which))
    },
  }

  const routes: Record<string, Route> = {
    'POST /v1/auth/sign-in/email': async (request, { address }) => {
      const userAgent = request.headers.get('user-agent') ?? undefined
      const signedIn = await signIn({ ...(await readCredentials(request)), address, userAgent })
      if (!signedIn) return reply({ code: 'INVALID_EMAIL_OR_PASSWORD' }, [], 401)
      return reply(signedIn.agent ?? { needsCode: true }, signedIn.setCookies)
    },
    'POST /v1/auth/sign-out': async (request, caller) => {
      const headers = browserHeaders(request, caller)
      const ended = await api.signOut({ headers, returnHeaders: true })
      return reply({}, ended.headers.getSetCookie())
    },
    'GET /v1/auth/get-session': async (request) => {
      const renewed: string[] = []
      const session = await findSession(request.headers, (value) => renewed.push(value))
      return reply(session?.agent ?? null, renewed)
    },
    ...secondFactorRoutes(room),
    ...passkeyRoutes(room),
    ...sessionRoutes(room),
  }

  return {
    signIn,
    sessionOf: async (headers, onRenewed) => (await findSession(headers, onRenewed))?.agent ?? null,
    handler: async (request, caller) => {
      const route = routes[`${request.method} ${new URL(request.url).pathname}`]
      if (!route) throw new BatonError('route.not_found')
      if (request.method !== 'GET') requireOwnOrigin(request, options.baseUrl, caller.ownOrigin)
      return route(request, caller)
    },
  }
}

/** A library for each name that the server is reached by; the last few, since a Host header can say anything. */
function libraryPerHost(options: LibraryOptions, usual: Library['api']): SignInRoom['passkeysAt'] {
  const libraries = new Map<string, Library['api']>()
  return ({ ownOrigin = options.baseUrl }) => {
    const { hostname } = new URL(ownOrigin)
    if (hostname === new URL(options.baseUrl).hostname) return usual
    const known = libraries.get(hostname) ?? startLibrary({ ...options, baseUrl: ownOrigin }).api
    libraries.delete(hostname)
    libraries.set(hostname, known)
    const [oldest] = libraries.keys()
    if (libraries.size > MAX_HOSTS && oldest !== undefined) libraries.delete(oldest)
    return known
  }
}
