import type { InputOf, OutputOf, SiteId } from '@baton/contracts'
import { createGrantKeeper } from './grant.ts'
import { Problem, problemIn } from './problem.ts'
import { ANSWER_MS, createSilenceLimit } from './silence-limit.ts'

export interface ApiOptions {
  fetch: typeof fetch
  now: () => number
  /** The session has ended: called once per request that found out. */
  onSignedOut: () => void
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Rest {
  body?: unknown
  limitMs?: number
}

interface Asked extends Rest {
  method: Method
  url: string
  headers?: Record<string, string>
}

/**
 * The endpoints of one site: paths are relative to it, the grant is kept fresh underneath. A server that is silent
 * for `limitMs`, 20 s by default, counts as one that cannot be reached: whether it has done it is not known.
 */
export interface SiteApi {
  siteId: SiteId
  get<Output>(path: string, limitMs?: number): Promise<Output>
  post<Output>(path: string, body?: unknown, limitMs?: number): Promise<Output>
  patch<Output>(path: string, body: unknown): Promise<Output>
  put<Output>(path: string, body: unknown): Promise<Output>
  delete<Output>(path: string, limitMs?: number): Promise<Output>
  /** The whole address of a path, for what sends its own requests with `headers()`. */
  url(path: string): string
  /** For the stream: its address, and headers that are good now. */
  eventsUrl(after: number): string
  headers(): Promise<Record<string, string>>
  /** The server would not take the grant: the next call asks for another. */
  dropGrant(): void
}

export interface Api {
  me(): Promise<OutputOf<'me'>>
  /** False while a code of the second factor is still to come. */
  signIn(email: string, password: string): Promise<boolean>
  /** What is about one's own account and its ways in: a POST of `body`, without one a GET. */
  auth<Output>(path: string, body?: unknown): Promise<Output>
  forgotPassword(email: string): Promise<OutputOf<'forgotPassword'>>
  signOut(): Promise<void>
  readLink(token: string): Promise<OutputOf<'readLink'>>
  acceptLink(input: InputOf<'acceptLink'>): Promise<OutputOf<'acceptLink'>>
  site(siteId: SiteId): SiteApi
  /** Asks for the way into a site ahead of the first request there: the next call of `site` brings it. */
  prepare(siteId: SiteId): void
}

/** The staff endpoints. Everything that fails rejects with a Problem whose message may be shown. */
export function createApi(options: ApiOptions): Api {
  async function request({ method, url, body, headers, limitMs = ANSWER_MS }: Asked) {
    const limit = createSilenceLimit(limitMs)
    const lost = () => {
      throw limit.problem()
    }
    limit.heard()
    try {
      const response = await options
        .fetch(url, {
          method,
          credentials: 'same-origin',
          headers: {
            ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'x-baton-request': '1' }),
            ...headers,
          },
          ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
          signal: limit.signal,
        })
        .catch(lost)
      limit.heard()
      // An answer that broke off says as little about what was done as none.
      if (response.ok) return await response.json().catch(lost)
      const problem = await problemIn(response)
      if (problem.code === 'staff.sign_in_required') options.onSignedOut()
      throw problem
    } finally {
      limit.end()
    }
  }

  function createSite(siteId: SiteId): SiteApi {
    const base = `/v1/staff/sites/${siteId}`
    const grants = createGrantKeeper({
      now: options.now,
      request: (): Promise<OutputOf<'createGrant'>> =>
        request({ method: 'POST', url: '/v1/staff/grants', body: { siteId } }),
    })
    const headers = async () => ({ authorization: `Bearer ${await grants.current()}` })
    async function withGrant<Output>(method: Method, path: string, rest: Rest = {}): Promise<Output> {
      const sent = await headers()
      const asked = { ...rest, method, url: base + path }
      try {
        return await request({ ...asked, headers: sent })
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'staff.grant_expired') throw error
        grants.drop(sent.authorization.slice('Bearer '.length))
        return await request({ ...asked, headers: await headers() })
      }
    }
    return {
      siteId,
      get: (path, limitMs) => withGrant('GET', path, { limitMs }),
      post: (path, body, limitMs) => withGrant('POST', path, { body, limitMs }),
      patch: (path, body) => withGrant('PATCH', path, { body }),
      put: (path, body) => withGrant('PUT', path, { body }),
      delete: (path, limitMs) => withGrant('DELETE', path, { limitMs }),
      url: (path) => base + path,
      eventsUrl: (after) => `${base}/events?after=${after}`,
      headers,
      dropGrant: () => grants.drop(),
    }
  }

  let prepared: SiteApi | null = null

  const get = (url: string) => request({ method: 'GET', url })
  const post = (url: string, body?: unknown) => request({ method: 'POST', url, body })

  return {
    me: () => get('/v1/staff/me'),
    signIn: async (email, password) => !(await post('/v1/auth/sign-in/email', { email, password })).needsCode,
    auth: (path, body) => (body === undefined ? get(`/v1/auth/${path}`) : post(`/v1/auth/${path}`, body)),
    forgotPassword: (email) => post('/v1/staff/link/forgot', { email }),
    signOut: async () => {
      await post('/v1/auth/sign-out')
    },
    readLink: (token) => post('/v1/staff/link/read', { token }),
    acceptLink: (input) => post('/v1/staff/link', input),
    site(siteId) {
      const site = prepared?.siteId === siteId ? prepared : createSite(siteId)
      prepared = null
      return site
    },
    prepare(siteId) {
      if (prepared?.siteId !== siteId) prepared = createSite(siteId)
      // Whoever may not in hears it when they ask for something.
      prepared.headers().catch(() => {})
    },
  }
}
