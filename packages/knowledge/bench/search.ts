import { ingestDocuments, search, type WrittenArticle } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import { countChunks } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import Database from 'better-sqlite3'
import { type SyntheticText, syntheticText } from './synthetic-text.ts'

const SEED = 20_261_120
const ARTICLES = 2_500
const QUESTIONS = 300
const MANY_CHUNKS = 10_000

/**
 * Search over 10,000 chunks of seeded synthetic prose: the 50th and 95th percentile in milliseconds, beside a LIKE
 * scan and a plain FTS5 query over the same chunks in the same run. Prints a table unless `json` is set.
 */
export async function bench(options: { json: boolean }): Promise<Record<string, number>> {
  const text = syntheticText(SEED)
  const articles = Array.from({ length: ARTICLES }, (_, index) => article(text, index))
  const questions = Array.from({ length: QUESTIONS }, () => question(text))

  const store = openMemorySite()
  const documents = await Promise.all(articles.map(parser.parseWritten))
  const { chunks, ms: ingestMs } = await ingestDocuments(store, documents, { sourceName: 'bench' })
  const plain = plainDatabase(articles)
  const figures: Record<string, number> = { chunks: countChunks(store), ingestMs }
  const measured = {
    search: measure(questions, (asked) => search(store, { text: asked, language: 'en', audience: 'public' })),
    'search, a typo in each': measure(questions.map(withTypo), (asked) =>
      search(store, { text: asked, language: 'en', audience: 'public' }),
    ),
    'baseline: FTS5 as it comes': measure(questions, plain.match),
    'baseline: LIKE scan': measure(questions.slice(0, 30), plain.scan),
  }
  for (const [name, { p50, p95 }] of Object.entries(measured)) {
    figures[`${name} p50 ms`] = p50
    figures[`${name} p95 ms`] = p95
  }
  store.close()
  plain.close()
  if (!options.json) {
    console.log(`${chunks} chunks of ${ARTICLES} articles, ingested in ${ingestMs} ms`)
    console.table(measured)
  }
  return figures
}

function article(text: SyntheticText, index: number): WrittenArticle {
  const sections = Math.round(MANY_CHUNKS / ARTICLES)
  const section = () =>
    `## ${text.word()} ${text.word()} ${text.word()}\n\n${text.paragraph(6)}\n\n${text.paragraph(7)}`
  return {
    id: `article-${index}`,
    kind: 'page',
    validFrom: null,
    validUntil: null,
    title: `${text.word()} ${text.word()} ${text.word()} ${text.word()}`,
    language: 'en',
    format: 'markdown',
    content: Array.from({ length: sections }, section).join('\n\n'),
  }
}

function question(text: SyntheticText): string {
  const words = Array.from({ length: 2 + text.number(5) }, () => text.word())
  return `How can I ${words.join(' the ')} for my ${text.word()}?`
}

/** Swaps two letters in the middle of the longest word. */
function withTypo(asked: string): string {
  const longest = asked.match(/\w+/g)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? ''
  const middle = Math.floor(longest.length / 2)
  const swapped = `${longest.slice(0, middle - 1)}${longest[middle]}${longest[middle - 1]}${longest.slice(middle + 1)}`
  return asked.replace(longest, swapped)
}

function plainDatabase(articles: WrittenArticle[]) {
  const database = new Database(':memory:')
  database.exec('create table page (text text); create virtual table page_index using fts5(text)')
  const insertPage = database.prepare('insert into page values (?)')
  const insertIndex = database.prepare('insert into page_index values (?)')
  database.transaction(() => {
    for (const { content } of articles) {
      for (const part of content.split(/(?=^## )/m)) {
        insertPage.run(part)
        insertIndex.run(part)
      }
    }
  })()
  const words = (asked: string) => asked.toLowerCase().match(/\w+/g) ?? []
  const find = database.prepare('select rowid from page_index where page_index match ? order by rank limit 6')
  return {
    match: (asked: string) =>
      find.all(
        words(asked)
          .map((word) => `"${word}"`)
          .join(' OR '),
      ),
    scan(asked: string) {
      const hits = words(asked).map((word) => `(text like '%${word}%')`)
      return database.prepare(`select rowid from page order by ${hits.join(' + ')} desc limit 6`).all()
    },
    close: () => database.close(),
  }
}

function measure(questions: string[], find: (asked: string) => unknown): { p50: number; p95: number } {
  for (const asked of questions.slice(0, 5)) find(asked)
  const times = questions.map((asked) => {
    const startedAt = performance.now()
    find(asked)
    return performance.now() - startedAt
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
  return { p50: at(0.5), p95: at(0.95) }
}
