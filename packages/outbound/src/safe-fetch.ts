import type { AddressPolicy } from './address-policy.ts'
import { checkUrl } from './check-url.ts'
import { OutboundError } from './outbound-error.ts'

export interface FetchOptions {
  /** Content types that are wanted, such as `text/html`; others are refused. `*` takes all. */
  accept: string[]
  headers?: Record<string, string>
  /** Sent by POST; a redirect is then the answer. Default: a GET. */
  post?: Uint8Array
  /** Of the body, unpacked; default 5 MB. */
  maxBytes?: number
  /** Default 5 s, 10 s, 30 s. */
  connectMs?: number
  idleMs?: number
  wholeMs?: number
  /** Asked before a redirect is followed; after a no, the redirect itself is the answer. Default: always yes. */
  mayFollow?: (url: URL) => boolean
  signal?: AbortSignal
}

/** An answer of any status. */
export interface Fetched {
  /** Where it came from in the end. */
  url: string
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  bytes: Uint8Array
}

/** Asks a foreign address. Rejects with OutboundError, or with the signal's reason. */
export type SafeFetch = (url: string, options: FetchOptions) => Promise<Fetched>

/** One request, without redirects. */
export interface TransportRequest {
  url: URL
  headers: Record<string, string>
  /** What to POST; undefined for a GET. */
  post: Uint8Array | undefined
  maxBytes: number
  connectMs: number
  idleMs: number
  signal: AbortSignal
}

export interface TransportAnswer {
  status: number
  headers: Record<string, string>
  /** Unpacked. */
  body: AsyncIterable<Uint8Array>
  /** Ends the connection without reading on. */
  cancel(): void
}

/** How a host makes a request. It rejects with OutboundError. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>

export const USER_AGENT = 'BatonBot/1.0 (help-page reader)'
const MAX_REDIRECTS = 5
const MAX_BYTES = 5 * 1024 * 1024
const REDIRECTS = [301, 302, 303, 307, 308]

/** Fetches over a host's transport: each address is checked first, the given one and all that it leads to. */
export function createSafeFetch(transport: Transport, policy: AddressPolicy): SafeFetch {
  return async (given, options) => {
    const { wholeMs = 30_000, signal } = options
    const whole = AbortSignal.timeout(wholeMs)
    const request = {
      headers: headersOf(options),
      post: options.post,
      maxBytes: options.maxBytes ?? MAX_BYTES,
      connectMs: options.connectMs ?? 5_000,
      idleMs: options.idleMs ?? 10_000,
      signal: signal ? AbortSignal.any([signal, whole]) : whole,
    }
    try {
      return await follow((url) => transport({ url, ...request }), { given, options, policy })
    } catch (error) {
      signal?.throwIfAborted()
      if (!whole.aborted) throw error
      const problem = `${given} took longer than ${wholeMs / 1000} s; wanted a page that loads faster.`
      throw new OutboundError('timeout.whole', problem, { cause: error })
    }
  }
}

type Ask = (url: URL) => Promise<TransportAnswer>

async function follow(
  ask: Ask,
  { given, options, policy }: { given: string; options: FetchOptions; policy: AddressPolicy },
): Promise<Fetched> {
  const { post, mayFollow = () => post === undefined, accept, maxBytes = MAX_BYTES } = options
  let url = checkUrl(given, policy)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await ask(url)
    const { status, headers } = answer
    const next = REDIRECTS.includes(status) ? redirectOf(url, policy, answer) : null
    if (next && mayFollow(next)) {
      answer.cancel()
      url = next
      continue
    }
    if (next || status < 200 || status >= 300) {
      answer.cancel()
      return { url: url.href, status, headers, bytes: new Uint8Array() }
    }
    requireType(url, answer, accept)
    return { url: url.href, status, headers, bytes: await readAll(url, answer, maxBytes) }
  }
  const problem = `${given} leads from address to address; wanted at most ${MAX_REDIRECTS} redirects.`
  throw new OutboundError('redirect.too_many', problem)
}

const headersOf = ({ headers, accept }: FetchOptions) => ({
  'user-agent': USER_AGENT,
  accept: accept.includes('*') ? '*/*' : accept.join(', '),
  'accept-encoding': 'gzip, br',
  ...headers,
})

function redirectOf(from: URL, policy: AddressPolicy, answer: TransportAnswer): URL {
  const { location } = answer.headers
  const target = location === undefined ? null : URL.parse(location, from.href)
  try {
    if (!target)
      throw new OutboundError('redirect.invalid', `${from.href} leads to no address; wanted a page.`)
    return checkUrl(target.href, policy)
  } catch (error) {
    answer.cancel()
    if (!(error instanceof OutboundError) || error.code === 'redirect.invalid') throw error
    throw new OutboundError(
      error.code,
      `${from.href} leads on to an address that is refused: ${error.message}`,
    )
  }
}

function requireType(url: URL, answer: TransportAnswer, accept: string[]): void {
  const type = answer.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (accept.includes('*') || accept.includes(type)) return
  answer.cancel()
  throw new OutboundError(
    'response.type',
    `${url.href} is ${type || 'of no kind that it names'}; wanted ${accept.join(', ')}.`,
  )
}

async function readAll(url: URL, answer: TransportAnswer, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of answer.body) {
    bytes += part.length
    if (bytes > maxBytes) {
      answer.cancel()
      throw tooLarge(url, maxBytes)
    }
    parts.push(part)
  }
  const all = new Uint8Array(bytes)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The answer has more bytes than are wanted. */
export const tooLarge = (url: URL, maxBytes: number) =>
  new OutboundError(
    'response.too_large',
    `${url.href} is larger than ${(maxBytes / 1024 / 1024).toFixed(1).replace('.0', '')} MB; wanted a smaller page.`,
  )
