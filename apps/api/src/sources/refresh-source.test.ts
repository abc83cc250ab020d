import type { ArticleId, SourceId, WebSource } from '@baton/contracts'
import { MIN_JOB_DELAY_MS } from '@baton/desk'
import { search } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import { nodeSafeFetch } from '@baton/outbound/node'
import {
  ensureSource,
  findSource,
  listArticleIds,
  listChunks,
  nextJobAt,
  removeArticle,
  saveWebSource,
} from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { OpenSite } from '../sites/open-site.ts'
import { type HelpSite, serveHelpSite } from '../testing/help-site.ts'
import { refreshSource } from './refresh-source.ts'
import { REFRESH_LEASE_MS } from './refreshes.ts'
import { type WebReader, webReader } from './web-reader.ts'
import { addWebSource, removeSource } from './web-source.ts'

const PAGES = 480
const START = 1_000_000
const reader = webReader({ safeFetch: nodeSafeFetch({ allowAddresses: ['127.0.0.2'] }), parser })

let help: HelpSite
let site: OpenSite
let now: number
beforeAll(async () => {
  help = await serveHelpSite(PAGES)
})
afterAll(() => help.close())
beforeEach(() => {
  help.requests.length = 0
  now = START
  site = openSite()
})
afterEach(() => site.close())

function openSite(): OpenSite {
  const directory = { announceWake: async () => {}, setWake: async () => {} }
  const store = openMemorySite({ now: () => now })
  const onFault = (error: unknown) => {
    throw error
  }
  return new OpenSite({
    ...{ id: 'site_a' as OpenSite['id'], store, directory, now: () => now, onFault },
    startRun: async () => {},
    refreshSource: (open, id, signal) => refreshSource(open, id, { reader, signal }),
  })
}

function source(change: Partial<WebSource> = {}): SourceId {
  const { store } = site
  const web: WebSource = {
    url: `${help.origin}/help/`,
    reach: 'below',
    maxPages: 1_000,
    delayMs: 0,
    refreshHours: 24,
    ...change,
  }
  const id = ensureSource(store, web.url)
  saveWebSource(store, id, web)
  return id
}

const refresh = (id: SourceId, signal?: AbortSignal) => refreshSource(site, id, { reader, signal })
const paths = (id: SourceId) => listArticleIds(site.store, id).map((one) => one.replace(help.origin, ''))
const answered = (status: number) =>
  help.requests.filter((one) => one.status === status).map((one) => one.path)

const ordinary = Array.from({ length: PAGES }, (_, n) => `/help/p/${n}`)
const articles = [
  ...ordinary,
  ...[
    '/help/',
    '/help/listed-only',
    '/help/copy',
    '/help/slow',
    '/help/packed',
    '/help/latin',
    '/help/broken',
  ],
]

it('a site of 500 pages is read to exactly the right set; then only what changed is read again', async () => {
  const id = source()
  const first = await refresh(id)
  expect(paths(id).sort()).toEqual(articles.sort())
  expect(first).toMatchObject({ added: articles.length, changed: 0, removed: 0, isComplete: true })
  expect(first.errors.map(({ message }) => message.replaceAll(help.origin, ''))).toEqual([
    expect.stringMatching(
      /^\/help\/away leads on to an address that is refused: 127\.0\.0\.1 is not a public address/,
    ),
    '/help/gone is not there (404); wanted a page.',
    '/help/broken answered 500; wanted a page.',
  ])
  // The socket's own word: nobody was led inside.
  expect([...help.reached]).toEqual(['127.0.0.2'])
  const asked = help.requests.map((one) => one.path)
  expect(asked.filter((path) => /private|blog|cart|manual/.test(path))).toEqual([])
  expect(new Set(asked).size).toBe(asked.length)
  expect(listChunks(site.store, `${help.origin}/help/latin` as ArticleId)[0]?.text).toBe(
    'The café is open. Copy',
  )

  help.requests.length = 0
  help.change('/help/p/7', 'Article 7 is about hammocks now.')
  help.change('/help/p/470', null)
  const second = await refresh(id)
  expect(second).toMatchObject({ added: 0, changed: 1, removed: 1, unchanged: articles.length - 2 })
  expect(second.changes.map((one) => `${one.change} ${one.articleId.replace(help.origin, '')}`)).toEqual([
    'changed /help/p/7',
    'removed /help/p/470',
  ])
  const bodies = answered(200).filter((path) => path.startsWith('/help/p/'))
  expect(bodies).toEqual(['/help/p/7'])
  expect(answered(304)).toHaveLength(PAGES - 2 + 10)
  expect(search(site.store, { text: 'hammocks', language: 'en', audience: 'public' })).toHaveLength(1)
  expect(findSource(site.store, id)).toMatchObject({ refreshingSince: null, report: second })
  expect(nextJobAt(site.store)).toBe(START + 24 * 3_600_000)
}, 60_000)

it('one page is one article, wherever it leads', async () => {
  const id = source({ url: `${help.origin}/help/latin`, reach: 'page', refreshHours: null })
  expect(await refresh(id)).toMatchObject({ added: 1, failed: 0 })
  expect(paths(id)).toEqual(['/help/latin'])
  expect(nextJobAt(site.store)).toBeNull()
})

it('a sitemap, packed and in parts, is read for what it lists and no more', async () => {
  const id = source({ url: `${help.origin}/sitemap.xml`, reach: 'sitemap' })
  expect(await refresh(id)).toMatchObject({ added: 1, failed: 1 })
  expect(paths(id)).toEqual(['/help/listed-only'])
})

it('it stops at the limit, says so, and takes out nothing that it has not seen', async () => {
  const id = source({ maxPages: 20 })
  expect(await refresh(id)).toMatchObject({ isComplete: false })
  const seen = paths(id)
  source({ maxPages: 5 })
  expect(await refresh(id)).toMatchObject({ removed: 0, isComplete: false })
  expect(paths(id)).toEqual(seen)
})

it('a site that asks for fewer requests is left alone until the next time', async () => {
  const id = source({ maxPages: 20 })
  await refresh(id)
  const seen = paths(id)
  const asked: string[] = []
  const busy: WebReader = {
    ...reader,
    visit({ url }) {
      asked.push(url)
      return Promise.resolve({ kind: 'busy', message: `${url} asked for fewer requests (429).` })
    },
  }
  expect(await refreshSource(site, id, { reader: busy })).toMatchObject({ removed: 0, isComplete: false })
  expect(asked).toEqual([`${help.origin}/help/`])
  expect(paths(id)).toEqual(seen)
})

it('an article that was removed here comes back with the next refresh, though its page has not changed', async () => {
  const id = source({ url: `${help.origin}/help/p/0`, reach: 'page' })
  await refresh(id)
  expect(await refresh(id)).toMatchObject({ unchanged: 1 })
  expect(answered(304)).toEqual(['/help/p/0'])
  removeArticle(site.store, `${help.origin}/help/p/0` as ArticleId)
  expect(await refresh(id)).toMatchObject({ added: 1, unchanged: 0, errors: [] })
  expect(paths(id)).toEqual(['/help/p/0'])
})

it('a site that is down keeps its articles', async () => {
  const id = source({ url: `${help.origin}/help/latin`, reach: 'page' })
  await refresh(id)
  const port = Number(new URL(help.origin).port)
  const down = {
    ...reader,
    visit: () => Promise.resolve({ kind: 'failed' as const, message: `${port} is down.` }),
  }
  const report = await refreshSource(site, id, { reader: down })
  expect(report).toMatchObject({ removed: 0, failed: 1, unchanged: 1 })
  expect(paths(id)).toEqual(['/help/latin'])
})

it('a refresh that is stopped leaves what was there, and is planned anew', async () => {
  const id = source()
  const control = new AbortController()
  const running = refresh(id, control.signal)
  control.abort(new Error('enough'))
  await expect(running).rejects.toThrow('enough')
  expect(findSource(site.store, id)).toMatchObject({ refreshingSince: null, report: null })
  expect(nextJobAt(site.store)).toBe(START + 24 * 3_600_000)
})

it('a source is read when its time has come, and again after its hours', async () => {
  const web = {
    url: `${help.origin}/help/latin`,
    reach: 'page' as const,
    maxPages: 10,
    delayMs: 0,
    refreshHours: 2,
  }
  const id = await addWebSource(site, web)
  now += MIN_JOB_DELAY_MS
  await site.runDueJobs()
  expect(site.isIdle).toBe(false)
  expect(nextJobAt(site.store)).toBe(now + REFRESH_LEASE_MS)
  await vi.waitFor(() => expect(site.isIdle).toBe(true), 20_000)
  expect(paths(id)).toEqual(['/help/latin'])
  expect(nextJobAt(site.store)).toBe(now + 2 * 3_600_000)
  await addWebSource(site, { ...web, refreshHours: null })
  await refresh(id)
  expect(nextJobAt(site.store)).toBeNull()
})

it('a source goes with its articles', async () => {
  const id = source({ url: `${help.origin}/help/latin`, reach: 'page' })
  await refresh(id)
  expect(await removeSource(site, id)).toEqual({ articles: 1 })
  expect(findSource(site.store, id)).toBeUndefined()
})
