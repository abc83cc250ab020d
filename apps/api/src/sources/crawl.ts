import type { ArticleId, WebSource } from '@baton/contracts'
import { INDEX_VERSION, type IngestItem, type ParsedPage } from '@baton/knowledge'
import type { SourcePage } from '@baton/store'
import { type CrawledPage, rememberedPage, sameAs, textHashOf } from './crawled-page.ts'
import { PoliteReader } from './polite-reader.ts'
import { plainAddress, type Scope, scopeOf } from './scope.ts'
import type { WebReader } from './web-reader.ts'

export interface CrawlOptions {
  web: WebSource
  reader: WebReader
  /** What the last crawl remembered of a page. */
  known: (url: string) => SourcePage | undefined
  signal?: AbortSignal
}

const MAX_HOPS = 5
// What is remembered of one page must stay a small row.
const MAX_LINKS = 500

/** One reading of a source on the web, one page at a time. Nothing of it is stored here. */
export class Crawl {
  /** What to remember of each page there is; null: as before. */
  readonly pages = new Map<string, SourcePage | null>()
  /** False when something kept it from seeing all there is: what did not come may still be there. */
  isComplete = true
  readonly #options: CrawlOptions
  #scope: Scope
  #start: string
  readonly #queue: { url: string; hops: number }[] = []
  readonly #seen = new Set<string>()
  readonly #reader: PoliteReader
  /** Hash of a text, and the page that has it. */
  readonly #texts = new Map<string, string>()
  /** Pages that name another as the right one, by that one, until it was read. */
  readonly #deferred = new Map<string, CrawledPage>()
  /** Addresses and ids of what is an article. */
  readonly #indexed = new Set<string>()
  #asked = 0
  #isStopped = false

  constructor(options: CrawlOptions) {
    this.#options = options
    const { reader, signal, web } = options
    this.#reader = new PoliteReader({ reader, delayMs: web.delayMs, signal })
    this.#scope = scopeOf(options.web)
    this.#start = plainAddress(options.web.url)
  }

  /** The source's articles: new and changed ones read, others as unchanged, and what is wrong with each page. */
  async *items(): AsyncGenerator<IngestItem> {
    const { reach, maxPages } = this.#options.web
    if (reach === 'sitemap') yield* this.#seed([this.#start])
    else this.#enqueue(this.#start, 0)
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      if (this.#asked >= maxPages) {
        this.isComplete = false
        yield { kind: 'skipped', from: next.url, reason: `it lies behind the first ${maxPages} pages` }
        break
      }
      this.#asked += 1
      yield* this.#read(next.url, next.hops)
      if (this.#isStopped) return
      if (reach === 'below' && next.url === this.#start) yield* this.#seedFromSite()
    }
    // Nobody could read what these name as the right one.
    for (const read of this.#deferred.values()) yield* this.#take(read)
    yield* this.#readOrphans()
  }

  async *#read(url: string, hops: number, isFresh = false): AsyncGenerator<IngestItem> {
    const known = this.#knownPage(url)
    const { etag, modified } = isFresh || !known ? { etag: null, modified: null } : known
    const visit = await this.#reader.visit({ url, etag, modified })
    switch (visit.kind) {
      case 'page':
        yield* this.#arrive({ url, visit })
        return
      case 'unchanged':
        yield* this.#keep(url)
        return
      case 'moved':
        yield* this.#follow(url, visit.to, hops)
        return
      case 'skipped':
        yield { kind: 'skipped', from: url, reason: visit.reason }
        return
      case 'gone':
        // A whole source that is gone is rather a mistake than a wish.
        if (url === this.#start) this.isComplete = false
        yield { kind: 'error', from: url, message: visit.message }
        return
      case 'busy':
        this.isComplete = false
        // The rest comes with the next refresh.
        this.#isStopped = true
        yield* this.#fail(url, visit.message)
        return
      case 'closed':
        this.isComplete = false
        yield* this.#fail(url, visit.message)
        return
      case 'failed':
        if (url === this.#start) this.isComplete = false
        yield* this.#fail(url, visit.message)
    }
  }

  /** A page that was read: taken, or put aside for the one that it names as the right one. */
  async *#arrive(read: CrawledPage): AsyncGenerator<IngestItem> {
    const { url, visit } = read
    const canonical = visit.page.canonical && plainAddress(visit.page.canonical)
    const links = this.#linksOf(visit.page)
    this.#enqueueAll(links)
    if (!canonical || canonical === url || !this.#scope.includes(canonical)) {
      yield* this.#take(read)
      return
    }
    this.#remember(read, { links: [canonical, ...links] })
    const isNew = !this.#seen.has(canonical)
    const isWaiting = isNew || this.#queue.some((one) => one.url === canonical)
    this.#enqueue(canonical, 0)
    if (this.#indexed.has(canonical) || this.#deferred.has(canonical)) yield sameAs(url, canonical)
    else if (isWaiting) this.#deferred.set(canonical, read)
    else yield* this.#take(read)
  }

  async *#take(read: CrawledPage): AsyncGenerator<IngestItem> {
    const { url, visit } = read
    const { items, noIndex } = visit.page
    if (noIndex) {
      this.#remember(read, {})
      yield { kind: 'skipped', from: url, reason: 'it asks to be left out' }
      return
    }
    const textHash = textHashOf(items)
    const articleIds = items.flatMap((item) => (item.kind === 'document' ? [item.id as ArticleId] : []))
    const twin = (textHash && this.#texts.get(textHash)) || articleIds.find((id) => this.#indexed.has(id))
    if (twin) {
      this.#remember(read, { textHash })
      yield sameAs(url, twin)
      return
    }
    if (textHash) this.#texts.set(textHash, url)
    this.#remember(read, { articleIds, textHash })
    for (const id of [url, ...articleIds]) this.#indexed.add(id)
    const deferred = this.#deferred.get(url)
    this.#deferred.delete(url)
    yield* items
    if (deferred) yield sameAs(deferred.url, url)
  }

  *#keep(url: string): Generator<IngestItem> {
    const known = this.#knownPage(url)
    if (!known) return
    this.pages.set(url, null)
    this.#enqueueAll(known.links)
    if (known.articleIds.length === 0) return
    for (const id of [url, ...known.articleIds]) this.#indexed.add(id)
    this.#deferred.delete(url)
    if (known.textHash) this.#texts.set(known.textHash, url)
    for (const id of known.articleIds) yield { kind: 'unchanged', id, from: url }
  }

  /** A page that is broken today is not a page that is gone: its articles stay, and its links are followed. */
  *#fail(url: string, message: string): Generator<IngestItem> {
    yield* this.#keep(url)
    yield { kind: 'error', id: url, from: url, message }
  }

  *#follow(url: string, moved: string, hops: number): Generator<IngestItem> {
    const to = plainAddress(moved)
    if (url === this.#start) {
      // The owner named the door; what lies behind it is the house.
      this.#start = to
      this.#scope = scopeOf({ ...this.#options.web, url: to })
    }
    if (hops >= MAX_HOPS)
      yield { kind: 'error', from: url, message: `${url} leads from address to address; wanted a page.` }
    else if (this.#scope.includes(to)) this.#enqueue(to, hops + 1)
    else yield { kind: 'skipped', from: url, reason: `it leads to ${to}, which is not of this source` }
  }

  async *#seedFromSite(): AsyncGenerator<IngestItem> {
    const { origin } = new URL(this.#start)
    const robots = await this.#reader.robotsOf(origin)
    const named =
      'problem' in robots ? [] : robots.sitemaps.filter((url) => URL.parse(url)?.origin === origin)
    yield* this.#seed(named.length > 0 ? named : [`${origin}/sitemap.xml`], named.length > 0)
  }

  /** Puts what sitemaps list in the queue. */
  async *#seed(sitemaps: string[], isNamed = true): AsyncGenerator<IngestItem> {
    const { pages, unread } = await this.#reader.listPages(sitemaps)
    this.#enqueueAll(pages)
    if (!isNamed || unread.length === 0) return
    this.isComplete = false
    for (const url of unread) {
      const message = `${url} could not be read as a sitemap; wanted one as sitemaps.org describes.`
      yield { kind: 'error', from: url, message }
    }
  }

  /** Pages that repeated another one, which says something else by now. */
  async *#readOrphans(): AsyncGenerator<IngestItem> {
    for (const [url, page] of [...this.pages]) {
      const known = page === null ? this.#knownPage(url) : undefined
      if (known?.textHash && known.articleIds.length === 0 && !this.#texts.has(known.textHash))
        yield* this.#read(url, 0, true)
    }
  }

  #knownPage(url: string): SourcePage | undefined {
    const known = this.#options.known(url)
    return known?.version === INDEX_VERSION ? known : undefined
  }

  #remember(read: CrawledPage, change: Partial<SourcePage>): void {
    this.pages.set(read.url, rememberedPage(read, { links: this.#linksOf(read.visit.page), ...change }))
  }

  #linksOf({ links }: ParsedPage): string[] {
    if (this.#options.web.reach !== 'below') return []
    const plain = links.map(plainAddress).filter((url) => this.#scope.includes(url))
    return [...new Set(plain)].slice(0, MAX_LINKS)
  }

  #enqueueAll(urls: string[]): void {
    for (const url of urls) this.#enqueue(plainAddress(url), 0)
  }

  #enqueue(url: string, hops: number): void {
    if (this.#seen.has(url) || !(url === this.#start || this.#scope.includes(url))) return
    this.#seen.add(url)
    this.#queue.push({ url, hops })
  }
}
