import { type Robots, readRobots } from '@baton/outbound'
import type { PageAsked, Visit, WebReader } from './web-reader.ts'

export interface PoliteReaderOptions {
  reader: WebReader
  /** Pause between two requests, where robots.txt asks for none. */
  delayMs: number
  signal?: AbortSignal
}

const MAX_SITEMAPS = 50

/** Reads as its hosts ask: by their robots.txt, one request at a time, with a pause between two. */
export class PoliteReader {
  readonly #options: PoliteReaderOptions
  readonly #robots = new Map<string, Robots | { problem: string }>()
  #requests = 0

  constructor(options: PoliteReaderOptions) {
    this.#options = options
  }

  async visit(asked: PageAsked): Promise<Visit | { kind: 'closed'; message: string }> {
    const robots = await this.robotsOf(new URL(asked.url).origin)
    if ('problem' in robots) return { kind: 'closed', message: robots.problem }
    if (!robots.isAllowed(asked.url)) return { kind: 'skipped', reason: "the site's robots.txt forbids it" }
    await this.#pause(robots.delayMs)
    return this.#options.reader.visit(asked, this.#options.signal)
  }

  /** What sitemaps list, and those that they name; and which of them could not be read. */
  async listPages(urls: string[]): Promise<{ pages: string[]; unread: string[] }> {
    const { reader, signal } = this.#options
    const sitemaps = new Set(urls)
    const pages: string[] = []
    const unread: string[] = []
    // A set that grows while it is walked is walked to its new end.
    for (const url of sitemaps) {
      await this.#pause(null)
      const found = await reader.readSitemap(url, signal)
      if (!found) unread.push(url)
      for (const page of found?.pages ?? []) pages.push(page.url)
      for (const further of found?.sitemaps ?? []) if (sitemaps.size < MAX_SITEMAPS) sitemaps.add(further)
    }
    return { pages, unread }
  }

  async robotsOf(origin: string): Promise<Robots | { problem: string }> {
    const known = this.#robots.get(origin)
    if (known) return known
    const read = await this.#options.reader.readRobots(origin, this.#options.signal)
    const robots = 'problem' in read ? read : readRobots(`${origin}/robots.txt`, read.text)
    this.#robots.set(origin, robots)
    return robots
  }

  async #pause(askedMs: number | null): Promise<void> {
    const { delayMs, signal } = this.#options
    signal?.throwIfAborted()
    this.#requests += 1
    const ms = askedMs ?? delayMs
    if (this.#requests > 1 && ms > 0) await sleep(ms, signal)
    signal?.throwIfAborted()
  }
}

/** Ends early, without an error, when the signal is aborted. */
function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
  })
}
