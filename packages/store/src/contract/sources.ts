import type { ArticleId, SourceId, SourceReport, WebSource } from '@baton/contracts'
import {
  endRefresh,
  ensureSource,
  findSource,
  findSourcePage,
  listSourcePageUrls,
  listSources,
  markRefreshing,
  nextJobAt,
  readBoilerplate,
  removeSource,
  removeSourcePage,
  type SiteStore,
  type SourcePage,
  saveBoilerplate,
  saveSourcePage,
  saveWebSource,
  scheduleJob,
} from '../index.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

const web: WebSource = {
  url: 'https://a.example/help/',
  reach: 'below',
  maxPages: 100,
  delayMs: 0,
  refreshHours: null,
}

const report: SourceReport = {
  ...{ startedAt: 1, endedAt: 2, added: 1, changed: 0, removed: 0, unchanged: 0, skipped: 0, failed: 1 },
  isComplete: true,
  changes: [{ articleId: 'https://a.example/help/' as ArticleId, change: 'added' }],
  errors: [{ from: 'https://a.example/help/b', message: 'It “broke”.' }],
}

const page = (url: string, change: Partial<SourcePage> = {}): SourcePage => ({
  ...{
    url,
    articleIds: [url as ArticleId],
    etag: '"1"',
    modified: null,
    textHash: 'h',
    links: [],
    version: 1,
  },
  ...change,
})

const stateOf = (store: SiteStore, id: SourceId) => findSource(store, id)?.refreshingSince

export const sourceRules: Rule[] = [
  {
    id: 'S80',
    title: 'a source keeps how it is read, since when, and what the last reading brought',
    run({ open, reopen, clock }) {
      const store = open('a')
      const id = ensureSource(store, 'help')
      equal(ensureSource(store, 'help'), id, 'the source of a known name')
      saveWebSource(store, id, web)
      markRefreshing(store, id)
      equal(stateOf(store, id), clock.now(), 'since when it is read')
      endRefresh(store, id, report)
      saveBoilerplate(store, id, ['h1'])
      const again = reopen('a')
      equal(listSources(again), [{ id, name: 'help', web, refreshingSince: null, report }], 'the sources')
      markRefreshing(again, id)
      endRefresh(again, id)
      equal(findSource(again, id)?.report, report, 'the report after a reading that brought none')
      equal(readBoilerplate(again, id), ['h1'], 'what recurs on its pages')
    },
  },
  {
    id: 'S81',
    title: 'pages of a source are kept by address, listed in order, and go with it',
    run({ open }) {
      const store = open('a')
      const [id, other] = [ensureSource(store, 'help'), ensureSource(store, 'blog')]
      for (const url of ['b', 'a', 'c']) saveSourcePage(store, id, page(url))
      saveSourcePage(store, other, page('a', { etag: null }))
      saveSourcePage(store, id, page('a', { etag: '"2"', links: ['b'] }))
      equal(findSourcePage(store, id, 'a'), page('a', { etag: '"2"', links: ['b'] }), 'a page written again')
      equal(listSourcePageUrls(store, id, { limit: 2 }), ['a', 'b'], 'the first two')
      equal(listSourcePageUrls(store, id, { after: 'b' }), ['c'], 'those behind')
      removeSourcePage(store, id, 'b')
      equal(findSourcePage(store, id, 'b'), undefined, 'a page taken out')
      scheduleJob(store, 'source.refresh', id, store.now() + 1)
      removeSource(store, id)
      equal(nextJobAt(store), null, 'what is planned for a source taken out')
      equal(listSourcePageUrls(store, id), [], 'its pages')
      equal(findSourcePage(store, other, 'a'), page('a', { etag: null }), 'the page of another source')
    },
  },
]
