import type { Article, ArticleId, ChunkId } from '@baton/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  checkChunkIndex,
  countChunks,
  countChunksByLanguage,
  countChunksByTerm,
  ensureSource,
  findArticle,
  findChunk,
  type IndexedChunk,
  listArticles,
  listChunks,
  listTerms,
  matchChunks,
  readFacts,
  readMatchedChunks,
  removeArticle,
  replaceChunks,
  type SiteStore,
  saveArticle,
} from './index.ts'
import { openMemorySite } from './node.ts'

let site: SiteStore
let other: SiteStore

beforeEach(() => {
  site = openMemorySite()
  other = openMemorySite()
  put(other, 'elsewhere', ['tent'])
})

afterEach(() => {
  // The second site of every test stays untouched.
  expect(listArticles(other).map((article) => article.id)).toEqual(['elsewhere'])
  expect(countChunks(other)).toBe(1)
  for (const store of [site, other]) {
    checkChunkIndex(store)
    store.close()
  }
})

function chunk(word: string, hash = word): IndexedChunk {
  return {
    id: `chk_${word}` as ChunkId,
    headings: [],
    text: word,
    words: new TextEncoder().encode(word),
    index: { title: '', headings: '', body: `en:${word}` },
    indexHash: hash,
  }
}

function put(store: SiteStore, id: string, words: string[], change: Partial<Article> = {}): number {
  return store.transaction(() => {
    const key = saveArticle(store, {
      id: id as ArticleId,
      sourceId: ensureSource(store, 'help'),
      kind: 'page',
      validFrom: null,
      validUntil: null,
      title: id,
      url: null,
      language: 'en',
      tags: [],
      audience: 'public',
      contentHash: 'h',
      chunkCount: words.length,
      updatedAt: 1,
      ...change,
    })
    return replaceChunks(
      store,
      key,
      words.map((word) => chunk(word)),
    )
  })
}

const find = (store: SiteStore, ...required: string[]) =>
  matchChunks(store, { required, optional: [], everywhere: [] }, { at: 0, limit: 10 })

describe('articles and chunks', () => {
  it('a source is made once and found by its name', () => {
    expect(ensureSource(site, 'help')).toBe(ensureSource(site, 'help'))
  })

  it('only chunks that differ are written, and their order follows the article', () => {
    expect(put(site, 'a', ['tent', 'boot', 'stove'])).toBe(3)
    expect(put(site, 'a', ['stove', 'tent', 'pack'])).toBe(1)
    expect(listChunks(site, 'a' as ArticleId).map((row) => row.text)).toEqual(['stove', 'tent', 'pack'])
    expect(find(site, 'en:boot')).toEqual([])
    expect(find(site, 'en:tent')).toHaveLength(1)
  })

  it('a chunk whose index hash changed is found by its new terms only', () => {
    put(site, 'a', ['tent'])
    const key = saveArticle(site, { ...findArticle(site, 'a' as ArticleId) } as Article)
    replaceChunks(site, key, [
      { ...chunk('tent', 'anew'), index: { title: '', headings: '', body: 'en:marquee' } },
    ])
    expect(find(site, 'en:tent')).toEqual([])
    expect(find(site, 'en:marquee')).toHaveLength(1)
  })

  it('removing an article takes its chunks out of the index and says so in the log', () => {
    put(site, 'a', ['tent'])
    expect(removeArticle(site, 'a' as ArticleId)).toBe(true)
    expect(removeArticle(site, 'a' as ArticleId)).toBe(false)
    expect(find(site, 'en:tent')).toEqual([])
    expect(countChunks(site)).toBe(0)
    const read = readFacts(site, 0)
    const facts = read.reset ? [] : read.facts
    expect(facts.map(({ fact, visitorSeq }) => [fact.type, visitorSeq])).toEqual([['article.removed', null]])
  })

  it('a rolled back change leaves article, chunks and index as they were', () => {
    put(site, 'a', ['tent'])
    expect(() =>
      site.transaction(() => {
        put(site, 'a', ['boot'])
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(find(site, 'en:tent')).toHaveLength(1)
    expect(find(site, 'en:boot')).toEqual([])
  })

  it('articles are listed in pages', () => {
    for (const id of ['a', 'b', 'c']) put(site, id, [`word${id}`])
    const first = listArticles(site, { limit: 2 })
    const second = listArticles(site, { limit: 2, after: first.at(-1)?.id })
    expect([...first, ...second].map((article) => article.id)).toEqual(['a', 'b', 'c'])
  })
})

describe('search in the index', () => {
  it('an internal chunk is never read for the public, even by its key', () => {
    put(site, 'secret', ['margin'], { audience: 'internal' })
    const keys = find(site, 'en:margin').map((match) => match.key)
    expect(keys).toHaveLength(1)
    expect(readMatchedChunks(site, keys, { audience: 'public', at: 0 })).toEqual([])
    expect(readMatchedChunks(site, keys, { audience: 'internal', at: 0 })).toHaveLength(1)
    expect(findChunk(site, 'chk_margin' as ChunkId, 'public')).toBeUndefined()
    expect(findChunk(site, 'chk_margin' as ChunkId, 'internal')?.text).toBe('margin')
    expect(countChunksByLanguage(site, 'public')).toEqual([])
  })

  it('a title outweighs a heading, a heading the body', () => {
    const parts = ['title', 'headings', 'body'] as const
    const chunks = parts.map((part) => ({
      ...chunk(part),
      index: { title: 'en:x', headings: 'en:x', body: 'en:x', [part]: 'en:tent' },
    }))
    put(site, 'a', [])
    replaceChunks(site, 1, [...chunks, chunk('one'), chunk('two'), chunk('three'), chunk('four')])
    const found = find(site, 'en:tent').map((match) => match.key)
    const names = new Map(
      readMatchedChunks(site, found, { audience: 'public', at: 0 }).map((row) => [row.key, row.text]),
    )
    expect(found.map((key) => names.get(key))).toEqual(['title', 'headings', 'body'])
  })

  it('optional terms raise a chunk and never bring one in', () => {
    put(site, 'a', [])
    const both = { ...chunk('both'), index: { title: '', headings: '', body: 'en: en:tent en:pole' } }
    const plain = { ...chunk('plain'), index: { title: '', headings: '', body: 'en: en:tent en:sky' } }
    const neither = { ...chunk('neither'), index: { title: '', headings: '', body: 'en: en:pole en:sea' } }
    replaceChunks(site, 1, [plain, neither, both, ...['o', 'p', 'q', 'r', 's'].map((word) => chunk(word))])
    const found = matchChunks(
      site,
      { required: ['en:tent'], optional: ['en:pole'], everywhere: ['en:'] },
      { at: 0, limit: 10 },
    )
    const names = new Map(
      readMatchedChunks(
        site,
        found.map((match) => match.key),
        { audience: 'public', at: 0 },
      ).map((row) => [row.key, row.text]),
    )
    expect(found.map((match) => names.get(match.key))).toEqual(['both', 'plain'])
  })

  it('an article is found only while it holds, first and last moment included', () => {
    put(site, 'offer', ['sale'], { validFrom: 100, validUntil: 200 })
    put(site, 'rule', ['rule'])
    const found = (at: number) =>
      matchChunks(site, { required: ['en:sale', 'en:rule'], optional: [], everywhere: [] }, { at, limit: 10 })
        .length
    expect([99, 100, 200, 201].map(found)).toEqual([1, 2, 2, 1])
    const keys = find(site, 'en:rule').map(({ key }) => key - 1)
    const read = (at: number) =>
      readMatchedChunks(site, keys, { audience: 'public', at }).map(({ text }) => text)
    expect([99, 150, 201].map(read)).toEqual([[], ['sale'], []])
    expect(findChunk(site, 'chk_sale' as ChunkId, 'public')).toBeUndefined()
  })

  it('a group that every chunk must hold one of is part of the search', () => {
    put(site, 'a', [])
    const tagged = { ...chunk('tagged'), index: { title: '', headings: '', body: 'en::sale en:tent' } }
    replaceChunks(site, 1, [tagged, chunk('tent'), chunk('sea')])
    const query = { required: ['en:tent'], optional: [], everywhere: [], every: [['en::sale', 'en!:sale']] }
    expect(matchChunks(site, query, { at: 0, limit: 1 })).toHaveLength(1)
    expect(matchChunks(site, { ...query, every: [['en::other']] }, { at: 0, limit: 1 })).toEqual([])
  })

  it('signs of the query language in a term are only signs', () => {
    put(site, 'a', ['tent'])
    for (const term of ['en:te"nt', '" OR "', 'en:*', 'NEAR(', ''])
      expect(() => find(site, term)).not.toThrow()
  })
})

describe('vocabulary', () => {
  it('counts chunks by term, for more terms than a statement may bind', () => {
    put(site, 'a', ['tent', 'boot'])
    const terms = Array.from({ length: 250 }, (_, index) => `en:none${index}`)
    expect(countChunksByTerm(site, [...terms, 'en:tent', 'en:boot'])).toEqual(
      new Map([
        ['en:tent', 1],
        ['en:boot', 1],
      ]),
    )
  })

  it('what was counted is counted again when chunks have come or gone, and as before when they did not', () => {
    const tents = () => countChunksByTerm(site, ['en:tent']).get('en:tent')
    put(site, 'a', ['tent'])
    expect(tents()).toBe(1)
    put(site, 'a', ['tent', 'boot'])
    const lost = () =>
      site.transaction(() => {
        removeArticle(site, 'a' as ArticleId)
        expect(tents()).toBeUndefined()
        throw new Error('lost')
      })
    expect(lost).toThrow('lost')
    expect(tents()).toBe(1)
    removeArticle(site, 'a' as ArticleId)
    expect(tents()).toBeUndefined()
  })

  it('lists terms by their beginning, and of their own language only', () => {
    put(site, 'a', ['tent', 'tenor', 'boot'])
    expect(listTerms(site, 'en:te').map((row) => row.term)).toEqual(['en:tenor', 'en:tent'])
    expect(listTerms(site, 'es:te')).toEqual([])
  })
})
