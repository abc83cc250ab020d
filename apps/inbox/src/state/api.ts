import type { InputOf, OutputOf, SiteId } from '@baton/contracts'
import { createGrantKeeper } from './grant.ts'
import { noConnection, Problem, problemIn } from './problem.ts'

export interface ApiOptions {
  fetch: typeof fetch
  now: () => number
  /** The session has ended: called once per request that found out. */
  onSignedOut: () => void
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The endpoints of one site: paths are relative to it, the grant is kept fresh underneath. */
export interface SiteApi {
  siteId: SiteId
  get<Output>(path: string): Promise<Output>
  post<Output>(path: string, body?: unknown): Promise<Output>
  patch<Output>(path: string, body: unknown): Promise<Output>
  put<Output>(path: string, body: unknown): Promise<Output>
  delete<Output>(path: string): Promise<Output>
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
  async function request(method: Method, url: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await options
      .fetch(url, {
        method,
        credentials: 'same-origin',
        headers: {
          ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'x-baton-request': '1' }),
          ...headers,
        },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      })
      .catch(() => {
        throw noConnection()
      })
    if (response.ok) return response.json()
    const problem = await problemIn(response)
    if (problem.code === 'staff.sign_in_required') options.onSignedOut()
    throw problem
  }

  function createSite(siteId: SiteId): SiteApi {
    const base = `/v1/staff/sites/${siteId}`
    const grants = createGrantKeeper({
      now: options.now,
      request: () => request('POST', '/v1/staff/grants', { siteId }) as Promise<OutputOf<'createGrant'>>,
    })
    const headers = async () => ({ authorization: `Bearer ${await grants.current()}` })
    async function withGrant<Output>(method: Method, path: string, body?: unknown): Promise<Output> {
      const sent = await headers()
      try {
        return (await request(method, base + path, body, sent)) as Output
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'staff.grant_expired') throw error
        grants.drop(sent.authorization.slice('Bearer '.length))
        return (await request(method, base + path, body, await headers())) as Output
      }
    }
    return {
      siteId,
      get: (path) => withGrant('GET', path),
      post: (path, body) => withGrant('POST', path, body),
      patch: (path, body) => withGrant('PATCH', path, body),
      put: (path, body) => withGrant('PUT', path, body),
      delete: (path) => withGrant('DELETE', path),
      url: (path) => base + path,
      eventsUrl: (after) => `${base}/events?after=${after}`,
      headers,
      dropGrant: () => grants.drop(),
    }
  }

  let prepared: SiteApi | null = null

  return {
    me: () => request('GET', '/v1/staff/me'),
    signIn: async (email, password) => {
      const answer = await request('POST', '/v1/auth/sign-in/email', { email, password })
      return !(answer as { needsCode?: boolean }).needsCode
    },
    auth: (path, body) => request(body === undefined ? 'GET' : 'POST', `/v1/auth/${path}`, body),
    forgotPassword: (email) => request('POST', '/v1/staff/link/forgot', { email }),
    signOut: async () => {
      await request('POST', '/v1/auth/sign-out')
    },
    readLink: (token) => request('POST', '/v1/staff/link/read', { token }),
    acceptLink: (input) => request('POST', '/v1/staff/link', input),
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
