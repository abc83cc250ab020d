import type { ErrorBody, ErrorCode } from '@baton/contracts'
import type { Timing } from './timing.ts'

/** Why a request gave no answer. `network`: no server was reached, or none that speaks for Baton. */
export type Problem = ErrorCode | 'network'

/** A request that failed, with the server's own code where it gave one. */
export class RequestError extends Error {
  override name = 'RequestError'
  readonly code: Problem
  /** Asking again cannot help: the server understood and said no. */
  readonly final: boolean
  constructor(code: Problem, final: boolean) {
    super(code)
    this.code = code
    this.final = final
  }
}

/** Reads the code out of an error response. 408, 425, 429 and 5xx may pass; every other refusal is final. */
export async function refusalOf(response: Response): Promise<RequestError> {
  const body: Partial<ErrorBody> = await response.json().catch(() => ({}))
  const { status } = response
  const mayPass = status >= 500 || status === 408 || status === 425 || status === 429
  // Something between us and the server, such as a proxy or a captive portal, answers without a code.
  const code = body?.error?.code
  // A day is longer than anybody keeps trying for.
  const final = code !== undefined && (!mayPass || code === 'limit.messages_a_day')
  // For whoever built the page: what to add, and where.
  if (final && code.startsWith('site.')) console.warn(`Baton: ${body.error?.message}`)
  return new RequestError(code ?? 'network', final)
}

/** One JSON request. Resolves with the body of a 2xx, rejects with a RequestError for everything else. */
export type Send = (method: string, path: string, body?: unknown, accessToken?: string) => Promise<unknown>

/** `base` stands in front of every path: the endpoint and the site. */
export function createSend(base: string, fetch: typeof globalThis.fetch, timing: Timing): Send {
  return async (method, path, body, accessToken) => {
    const timeout = new AbortController()
    const timer = setTimeout(() => timeout.abort(), timing.requestMs)
    try {
      const response = await fetch(base + path, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(accessToken && { authorization: `Bearer ${accessToken}` }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: 'omit',
        cache: 'no-store',
        signal: timeout.signal,
      })
      if (!response.ok) throw await refusalOf(response)
      return await response.json()
    } catch (error) {
      throw error instanceof RequestError ? error : new RequestError('network', false)
    } finally {
      clearTimeout(timer)
    }
  }
}
