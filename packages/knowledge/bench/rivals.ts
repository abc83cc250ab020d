import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import Database from 'better-sqlite3'
import MiniSearch from 'minisearch'

export interface Page {
  title: string
  text: string
}

/** Another engine over the same pages, as its guide sets it up. */
export interface Rival {
  name: string
  buildMs: number
  find(asked: string): unknown
  close(): void
}

const LIMIT = 6

/** Plain FTS5, MiniSearch and Orama over the same pages. */
export async function rivals(pages: Page[]): Promise<Rival[]> {
  return [
    await timed('FTS5 as it comes', fts5, pages),
    await timed('MiniSearch', miniSearch, pages),
    await timed('Orama', orama, pages),
  ]
}

type Built = Omit<Rival, 'name' | 'buildMs'>

async function timed(
  name: string,
  build: (pages: Page[]) => Built | Promise<Built>,
  pages: Page[],
): Promise<Rival> {
  const startedAt = performance.now()
  const built = await build(pages)
  return { ...built, name, buildMs: Math.round(performance.now() - startedAt) }
}

function fts5(pages: Page[]): Built {
  const database = new Database(':memory:')
  database.exec('create virtual table page_index using fts5(title, text)')
  const insert = database.prepare('insert into page_index values (?, ?)')
  database.transaction(() => {
    for (const { title, text } of pages) insert.run(title, text)
  })()
  const find = database.prepare(
    `select rowid, text from page_index where page_index match ? order by rank limit ${LIMIT}`,
  )
  const words = (asked: string) => asked.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return {
    find: (asked) =>
      find.all(
        words(asked)
          .map((word) => `"${word}"`)
          .join(' OR '),
      ),
    close: () => database.close(),
  }
}

function miniSearch(pages: Page[]): Built {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    storeFields: ['text'],
    searchOptions: { boost: { title: 3 } },
  })
  index.addAll(pages.map((page, id) => ({ id, ...page })))
  return { find: (asked) => index.search(asked).slice(0, LIMIT), close: () => {} }
}

async function orama(pages: Page[]): Promise<Built> {
  const index = create({ schema: { title: 'string', text: 'string' } })
  await insertMultiple(index, pages)
  return { find: (term) => searchOrama(index, { term, limit: LIMIT, boost: { title: 3 } }), close: () => {} }
}
