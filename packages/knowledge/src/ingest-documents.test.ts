import type { ArticleId } from '@baton/contracts'
import {
  checkChunkIndex,
  findArticle,
  listArticles,
  listChunks,
  listSources,
  readFacts,
  type SiteStore,
  saveArticleText,
} from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { IngestItem, IngestOptions } from './ingest/ingest.ts'
import { ingestDocuments } from './ingest-documents.ts'
import { parseDocument, type SourceDocument } from './parse/parse-document.ts'
import { plainValues } from './parse/plain-values.ts'
import type { ParsedItem } from './parsed-document.ts'
import { search } from './search.ts'

let site: SiteStore
let other: SiteStore

beforeEach(async () => {
  site = openMemorySite({ now: () => 1_000 })
  other = openMemorySite({ now: () => 1_000 })
  await ingest([page('elsewhere', 'Nothing here changes.')], {}, other)
})
afterEach(() => {
  expect(listArticles(other).map((article) => article.id)).toEqual(['elsewhere'])
  checkChunkIndex(site)
  site.close()
  other.close()
})

function page(id: string, content: string, change: Partial<SourceDocument> = {}): ParsedItem {
  const values = { ...plainValues(id, `${id}.md`), id, title: id, language: 'en' }
  return parseDocument({ ...values, format: 'markdown', content, ...change })
}

const ingest = (items: IngestItem[], options: Partial<IngestOptions> = {}, store = site) =>
  ingestDocuments(store, items, { sourceName: 'help', ...options })

function facts(after: number) {
  const read = readFacts(site, after)
  return read.reset ? [] : read.facts.map(({ fact }) => fact)
}

const long = (word: string) => `${Array(200).fill(word).join(' ')}.`

describe('ingest', () => {
  it('leaves alone what was written here, until it is told to replace it', async () => {
    await ingest([page('a', 'Tents.'), page('b', 'Boots.')])
    saveArticleText(site, 'a' as ArticleId, 'Tents, as we edited them.')
    const again = await ingest([page('a', 'Red tents.'), page('b', 'Red boots.')])
    expect(again).toMatchObject({ changed: 1, unchanged: 1 })
    expect(await ingest([], { prune: true })).toMatchObject({ removed: 1 })
    expect(listArticles(site).map(({ id }) => id)).toEqual(['a'])
    expect(await ingest([page('a', 'Red tents.')], { replacesWritten: true })).toMatchObject({ changed: 1 })
  })

  it('adds, leaves alone, changes and prunes, and says each in the log', async () => {
    const first = await ingest([page('a', 'Tents.'), page('b', 'Boots.'), page('c', 'Stoves.')])
    expect(first).toMatchObject({ added: 3, articles: 3, chunks: 3, failed: 0 })
    expect(facts(0).map((fact) => fact.type)).toEqual(Array(3).fill('article.indexed'))

    const second = await ingest([page('a', 'Tents.'), page('b', 'Red boots.')], { prune: true })
    expect(second).toMatchObject({ added: 0, changed: 1, unchanged: 1, removed: 1, articles: 2 })
    expect(facts(3)).toEqual([
      { type: 'article.indexed', articleId: 'b' },
      { type: 'article.removed', articleId: 'c' },
    ])

    expect(await ingest([page('a', 'Tents.')])).toMatchObject({ unchanged: 1, removed: 0 })
    expect(facts(5)).toEqual([])
  })

  it('chunks that did not change keep their ids, wherever they move', async () => {
    const sections = [`## A\n\n${long('tent')}`, `## B\n\n${long('boot')}`, `## C\n\n${long('stove')}`]
    await ingest([page('a', sections.join('\n\n'))])
    const before = listChunks(site, 'a' as ArticleId)
    await ingest([page('a', [`## New\n\n${long('map')}`, sections[2], sections[0]].join('\n\n'))])
    const after = listChunks(site, 'a' as ArticleId)
    expect(after.map((chunk) => chunk.headings[0])).toEqual(['New', 'C', 'A'])
    expect(after[1]?.id).toBe(before[2]?.id)
    expect(after[2]?.id).toBe(before[0]?.id)
    expect(before.map((chunk) => chunk.id)).not.toContain(after[0]?.id)
  })

  it('the same words twice in an article are two chunks', async () => {
    await ingest([page('a', `## A\n\n${long('tent')}\n\n## A\n\n${long('tent')}`)])
    expect(new Set(listChunks(site, 'a' as ArticleId).map((chunk) => chunk.id)).size).toBe(2)
  })

  it('a change of title, audience or language is found at once', async () => {
    await ingest([page('a', 'Tents are light.', { title: 'Shelter' })])
    await ingest([page('a', 'Tents are light.', { title: 'Marquee' })])
    const find = (text: string, audience: 'public' | 'internal' = 'public') =>
      search(site, { text, language: 'en', audience }).map((passage) => passage.title)
    expect(find('shelter')).toEqual([])
    expect(find('marquee')).toEqual(['Marquee'])
    await ingest([page('a', 'Tents are light.', { title: 'Marquee', audience: 'internal' })])
    expect(find('marquee')).toEqual([])
    expect(find('marquee', 'internal')).toEqual(['Marquee'])
  })

  it('what cannot be taken in is counted and named, and costs nothing else', async () => {
    const result = await ingest([
      { kind: 'error', from: 'bad.md', message: 'bad.md is broken.' },
      { kind: 'skipped', from: '_x.md', reason: 'a partial' },
      page('a', 'Tents.'),
      page('a', 'Boots.', { from: 'again.md' }),
      page('empty', '<!-- nothing -->'),
      page('deep', `${'> '.repeat(5_000)} x`),
      page('x'.repeat(301), 'Too long a name.'),
    ])
    expect(result).toMatchObject({ added: 1, failed: 5, skipped: 1, articles: 1 })
    expect(result.errors.map((error) => error.message.replace(/x{300,}/g, 'x…'))).toEqual([
      'bad.md is broken.',
      'again.md has the same id as a.md ("a"); wanted an id of its own.',
      'empty.md holds no text apart from markup; wanted a page.',
      'deep.md is nested too deeply to be read; wanted an ordinary page.',
      'x….md has the id "x…", which belongs to another source or is too long; wanted an id of its own.',
    ])
    expect(listArticles(site).map((article) => article.id)).toEqual(['a'])
  })

  it('a page that broke keeps its article when the rest is pruned', async () => {
    await ingest([page('a', 'Tents.'), page('b', 'Boots.')])
    const broken: IngestItem = { kind: 'error', id: 'a', from: 'a.md', message: 'a.md is broken.' }
    expect(await ingest([broken], { prune: true })).toMatchObject({ removed: 1, failed: 1 })
    expect(listArticles(site).map((article) => article.id)).toEqual(['a'])
  })

  it('two sources may each have a README; an id that the author gave is never taken over', async () => {
    await ingest([page('README', 'Tents.'), page('mine', 'Boots.', { idGiven: true })])
    const result = await ingest([page('README', 'Stoves.'), page('mine', 'Maps.', { idGiven: true })], {
      sourceName: 'wiki',
      prune: true,
    })
    expect(result).toMatchObject({ added: 1, failed: 1, removed: 0 })
    expect(listArticles(site).map((article) => article.id)).toEqual(['README', 'mine', 'wiki/README'])
    expect(listSources(site).map((source) => source.name)).toEqual(['help', 'wiki'])
    expect(await ingest([page('README', 'Stoves.')], { sourceName: 'wiki' })).toMatchObject({ unchanged: 1 })
  })

  it('what the author left open is told from the page: title, language', async () => {
    const spanish =
      'Puede devolver lo que ha comprado en los 60 días siguientes, si está limpio, y le devolvemos el dinero.'
    await ingest([
      page('a', `# Devoluciones\n\n${spanish}`, { title: null, language: null }),
      page('guides/getting-started', 'Tents.', { title: null, language: null }),
      page('pl/index', 'abc', { title: null, language: null }),
      page('h', '<html lang="de"><title>Zelte</title><body><p>Leicht.</p>', {
        title: null,
        language: null,
        format: 'html',
      }),
    ])
    const told = listArticles(site).map((article) => [article.title, article.language])
    expect(told).toEqual([
      ['Devoluciones', 'es'],
      ['Getting started', 'en'],
      ['Zelte', 'de'],
      ['Pl', 'pl'],
    ])
    expect(listChunks(site, 'a' as ArticleId)[0]?.text).toBe(spanish)
    expect(findArticle(site, 'a' as ArticleId)?.updatedAt).toBe(1_000)
  })

  it('lines that recur on page after page are in no chunk', async () => {
    const pages = Array.from({ length: 8 }, (_, n) => page(`p${n}`, `About thing ${n}.\n\nEdit this page`))
    await ingest(pages)
    expect(search(site, { text: 'edit page', language: 'en', audience: 'public' })).toEqual([])
  })

  it('articles known to be unchanged stay unread, and what recurred on their pages is still known', async () => {
    const pages = (n: number) => page(`p${n}`, `About thing ${n}.\n\nEdit this page`)
    await ingest(
      Array.from({ length: 8 }, (_, n) => pages(n)),
      { prune: true },
    )
    const unchanged = [1, 2, 3].map((n): IngestItem => ({ kind: 'unchanged', id: `p${n}`, from: `p${n}.md` }))
    const items = [...unchanged, page('p0', 'About another thing.\n\nEdit this page')]
    expect(await ingest(items, { prune: true })).toMatchObject({ unchanged: 3, changed: 1, removed: 4 })
    expect(search(site, { text: 'edit page', language: 'en', audience: 'public' })).toEqual([])
    expect(search(site, { text: 'another', language: 'en', audience: 'public' })).toHaveLength(1)
  })

  it('whether to prune may be told once everything has come', async () => {
    await ingest([page('a', 'Tents.'), page('b', 'Boots.')])
    let isComplete = true
    async function* cut() {
      yield page('a', 'Tents.')
      isComplete = false
    }
    const result = await ingestDocuments(site, cut(), { sourceName: 'help', prune: () => isComplete })
    expect(result).toMatchObject({ unchanged: 1, removed: 0 })
  })

  it('gives the thread back while it works', async () => {
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
    }, 1)
    await ingest(Array.from({ length: 150 }, (_, n) => page(`p${n}`, `${n} ${long('tent')}`)))
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(2)
  })

  it('an abort ends it between two writes and prunes nothing', async () => {
    await ingest([page('old', 'Maps.')])
    const control = new AbortController()
    const chunks = (word: string) => Array.from({ length: 15 }, (_, n) => long(`${word}${n}`)).join('\n\n')
    const running = ingest([page('a', chunks('tent')), page('b', chunks('boot'))], {
      prune: true,
      signal: control.signal,
      onProgress: ({ stage }) => stage === 'indexing' && control.abort(new Error('enough')),
    })
    await expect(running).rejects.toThrow('enough')
    expect(listArticles(site).map((article) => article.id)).toEqual(['a', 'old'])
  })
})
