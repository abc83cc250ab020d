import type { ArticleId } from '@baton/contracts'
import {
  admitApiKey,
  countArticles,
  deleteApiKey,
  deleteArticleText,
  ensureSource,
  findArticleText,
  insertApiKey,
  listApiKeys,
  pageArticles,
  removeArticle,
  type SiteStore,
  saveArticle,
  saveArticleText,
} from '../index.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

function write(store: SiteStore, title: string, validUntil: number | null = null): ArticleId {
  const id = title.toLowerCase() as ArticleId
  saveArticle(store, {
    ...{ id, title, sourceId: ensureSource(store, 'help'), kind: 'page', url: null, language: 'en' },
    ...{ tags: [], audience: 'public', validFrom: null, validUntil, contentHash: 'h', chunkCount: 0 },
    updatedAt: store.now(),
  })
  return id
}

const HOUR_MS = 3_600_000

export const writtenRules: Rule[] = [
  {
    id: 'S82',
    title: 'the text of an article is kept to the letter until it is given back, and goes with the article',
    run({ open, reopen }) {
      let store = open('a')
      const [tents, boots] = [write(store, 'Tents'), write(store, 'Boots')]
      for (const text of ['First.', '# “Tents”\n\n*All* of them\u0000.']) saveArticleText(store, tents, text)
      saveArticleText(store, boots, 'Boots.')
      store = reopen('a')
      equal(findArticleText(store, tents), '# “Tents”\n\n*All* of them\u0000.', 'read back')
      deleteArticleText(store, boots)
      equal(findArticleText(store, boots), undefined, 'given back')
      removeArticle(store, tents)
      write(store, 'Tents')
      equal(findArticleText(store, tents), undefined, 'gone with its article')
    },
  },
  {
    id: 'S83',
    title: 'articles are paged by title, each once, whatever filters them',
    run({ open }) {
      const store = open('a')
      const titles = ['b', 'A', 'c', 'B2', 'a3', 'Äpfel']
      for (const title of titles) write(store, title, title === 'c' ? 5 : null)
      const found: string[] = []
      for (let after: string | null | undefined; after !== null; ) {
        const page = pageArticles(store, { limit: 2, ...(after ? { after } : {}) })
        found.push(...page.articles.map(({ title }) => title))
        after = page.next
      }
      equal(found, ['A', 'a3', 'b', 'B2', 'c', 'Äpfel'], 'in order')
      equal(countArticles(store), titles.length, 'counted')
      const only = (filter: Parameters<typeof pageArticles>[1]) =>
        pageArticles(store, filter).articles.map(({ title }) => title)
      equal(only({ text: 'äpf' }), ['Äpfel'], 'by a word in capitals')
      equal(only({ endsBefore: 6 }), ['c'], 'by its end')
      equal(only({ oldBefore: store.now(), endsBefore: 5 }), [], 'by nothing that holds')
    },
  },
  {
    id: 'S84',
    title: 'an API key is admitted by its hash until it is ended, and its use is known to the hour',
    run({ open, clock }) {
      const store = open('a')
      const key = insertApiKey(store, { name: 'CMS', hash: 'h1' })
      insertApiKey(store, { name: 'Old', hash: 'h2' })
      equal([admitApiKey(store, 'h1'), admitApiKey(store, 'h3')], [true, false], 'admitted')
      clock.advance(HOUR_MS)
      admitApiKey(store, 'h1')
      const hour = Math.floor(store.now() / HOUR_MS) * HOUR_MS
      equal(
        listApiKeys(store).map(({ name, usedAt }) => [name, usedAt]),
        [
          ['CMS', hour],
          ['Old', null],
        ],
        'listed',
      )
      equal([deleteApiKey(store, key.id), deleteApiKey(store, key.id)], [true, false], 'ended once')
      equal(admitApiKey(store, 'h1'), false, 'refused')
    },
  },
]
