import type { ParsedPage, ParsedSitemap, Parser } from '@baton/knowledge'
import { type Fetched, type FetchOptions, OutboundError, type SafeFetch } from '@baton/outbound'

export interface PageAsked {
  url: string
  /** What the server called the version that is known. */
  etag: string | null
  modified: string | null
}

/** What came of asking for a page. `message` and `reason` are for the owner. */
export type Visit =
  | { kind: 'page'; page: ParsedPage; etag: string | null; modified: string | null }
  | { kind: 'unchanged' }
  | { kind: 'moved'; to: string }
  | { kind: 'gone'; message: string }
  | { kind: 'failed'; message: string }
  /** The site asks to be left alone for now. */
  | { kind: 'busy'; message: string }
  | { kind: 'skipped'; reason: string }

/** Fetches and parses. Plain data in and out: it may run in another process. Rejects only with the signal's reason. */
export interface WebReader {
  visit(asked: PageAsked, signal?: AbortSignal): Promise<Visit>
  /** A page as it was sent, whatever stands in it. */
  readHtml(url: string, signal?: AbortSignal): Promise<{ text: string } | { problem: string }>
  /** An empty text where a site has no rules. */
  readRobots(origin: string, signal?: AbortSignal): Promise<{ text: string } | { problem: string }>
  /** Null when there is none, or it cannot be read. */
  readSitemap(url: string, signal?: AbortSignal): Promise<ParsedSitemap | null>
}

const MB = 1024 * 1024
const PAGES = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/csv',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]

/** Reads the web through the safe fetch, and what it brings through the parser. */
export function webReader({ safeFetch, parser }: { safeFetch: SafeFetch; parser: Parser }): WebReader {
  const get = (url: string, options: FetchOptions) =>
    safeFetch(url, options).catch((error: unknown) => {
      if (error instanceof OutboundError) return error
      throw error
    })
  return {
    async visit({ url, etag, modified }, signal) {
      const headers = {
        ...(etag && { 'if-none-match': etag }),
        ...(modified && { 'if-modified-since': modified }),
      }
      const mayFollow = () => false
      const answer = await get(url, { accept: PAGES, headers, maxBytes: 25 * MB, mayFollow, signal })
      return visitOf(url, answer, parser)
    },
    async readHtml(url, signal) {
      const answer = await get(url, {
        accept: ['text/html', 'application/xhtml+xml'],
        maxBytes: 5 * MB,
        signal,
      })
      if (answer instanceof OutboundError) return { problem: answer.message }
      if (answer.status >= 300) return { problem: `${url} answered ${answer.status}; wanted a page.` }
      return { text: new TextDecoder().decode(answer.bytes) }
    },
    async readRobots(origin, signal) {
      const url = `${origin}/robots.txt`
      const answer = await get(url, { accept: ['*'], maxBytes: MB, signal })
      if (answer instanceof OutboundError) return { problem: answer.message }
      if (answer.status >= 500)
        return { problem: `${url} answered ${answer.status}; wanted rules, or a 404.` }
      return { text: new TextDecoder().decode(answer.bytes) }
    },
    async readSitemap(url, signal) {
      const answer = await get(url, { accept: ['*'], maxBytes: 50 * MB, signal })
      if (answer instanceof OutboundError || answer.bytes.length === 0) return null
      return parser.parseSitemap({ url: answer.url, bytes: answer.bytes })
    },
  }
}

async function visitOf(url: string, answer: Fetched | OutboundError, parser: Parser): Promise<Visit> {
  if (answer instanceof OutboundError) {
    const { code, message } = answer
    return code === 'response.type' ? { kind: 'skipped', reason: message } : { kind: 'failed', message }
  }
  const { status, headers, bytes } = answer
  if (status === 304) return { kind: 'unchanged' }
  if (status === 404 || status === 410)
    return { kind: 'gone', message: `${url} is not there (${status}); wanted a page.` }
  if (status === 429)
    return {
      kind: 'busy',
      message: `${url} asked for fewer requests (429); wanted a site that is less busy.`,
    }
  const to = status >= 300 && status < 400 ? URL.parse(headers.location ?? '', url) : null
  if (to) return { kind: 'moved', to: to.href }
  if (status < 200 || status >= 300)
    return { kind: 'failed', message: `${url} answered ${status}; wanted a page.` }
  const page = await parser.parsePage({ url, contentType: headers['content-type'] ?? null, bytes })
  const noIndex = page.noIndex || /noindex|none/i.test(headers['x-robots-tag'] ?? '')
  const { etag = null, 'last-modified': modified = null } = headers
  return { kind: 'page', page: { ...page, noIndex }, etag, modified }
}
