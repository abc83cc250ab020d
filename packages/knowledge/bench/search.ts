import { ingestDocuments, search, type WrittenArticle } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import { countChunks, databaseBytes, type SiteStore } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { rivals } from './rivals.ts'
import { type SyntheticLanguage, type SyntheticText, syntheticText } from './synthetic-text.ts'

const SEED = 20_261_120
const SECTIONS = 4
const QUESTIONS = 300
const UPDATES = 50
const LANGUAGES: SyntheticLanguage[] = ['en', 'de', 'ru', 'th']

export interface SearchBenchOptions {
  json: boolean
  /** Default 10,000. */
  chunks?: number
  /** Default all four. */
  languages?: SyntheticLanguage[]
}

/**
 * Seeded synthetic prose in four languages: how long it takes to build, to ask and to change one article, and how large
 * the database is for its text. Beside it in the same run, over the English pages, other engines as they come. Times in
 * milliseconds. Prints tables unless `json` is set.
 */
export async function bench({ json, chunks = 10_000, languages = LANGUAGES }: SearchBenchOptions) {
  const figures: Record<string, number> = {}
  const rows: Record<string, Record<string, number>> = {}
  for (const language of languages) {
    const made = makePages(language, Math.round(chunks / SECTIONS))
    Object.assign(rows, await measureBaton(language, made))
    if (language === 'en') Object.assign(rows, await measureRivals(made))
  }
  for (const [name, row] of Object.entries(rows))
    for (const [figure, value] of Object.entries(row)) figures[`${name} ${figure}`] = value
  if (!json) console.table(rows)
  return figures
}

interface Made {
  articles: WrittenArticle[]
  questions: string[]
}

function makePages(language: SyntheticLanguage, count: number): Made {
  const text = syntheticText(SEED, language)
  const articles = Array.from({ length: count }, (_, index) => article(text, language, index))
  return { articles, questions: Array.from({ length: QUESTIONS }, () => question(text)) }
}

async function measureBaton(language: SyntheticLanguage, { articles, questions }: Made) {
  const store = openMemorySite()
  const documents = await Promise.all(articles.map(parser.parseWritten))
  const { ms } = await ingestDocuments(store, documents, { sourceName: 'bench' })
  const ask = (text: string) => search(store, { text, language, audience: 'public' })
  const textBytes = articles.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  const rows = {
    [`Baton ${language}`]: {
      chunks: countChunks(store),
      'build ms': ms,
      ...(await measure(questions, ask)),
      'update ms': await measureUpdates(store, articles),
      'database / text': Math.round((databaseBytes(store) / textBytes) * 100) / 100,
    },
    [`Baton ${language}, a typo in each`]: await measure(questions.map(withTypo), ask),
  }
  store.close()
  return rows
}

/** The median time to take in one article of which one sentence changed. */
async function measureUpdates(store: SiteStore, articles: WrittenArticle[]): Promise<number> {
  const times: number[] = []
  for (const changed of articles.slice(0, UPDATES)) {
    const document = await parser.parseWritten({ ...changed, content: `${changed.content} Once more.` })
    const startedAt = performance.now()
    await ingestDocuments(store, [document], { sourceName: 'bench' })
    times.push(performance.now() - startedAt)
  }
  return percentile(times, 0.5)
}

async function measureRivals({ articles, questions }: Made) {
  const pages = articles.flatMap(({ title, content }) =>
    content.split(/(?=^## )/m).map((text) => ({ title, text })),
  )
  const rows: Record<string, Record<string, number>> = {}
  for (const { name, buildMs, find, close } of await rivals(pages)) {
    rows[name] = { chunks: pages.length, 'build ms': buildMs, ...(await measure(questions, find)) }
    close()
  }
  return rows
}

function article(text: SyntheticText, language: string, index: number): WrittenArticle {
  const some = (count: number) => text.joined(Array.from({ length: count }, text.word))
  const section = () => `## ${some(3)}\n\n${text.paragraph(6)}\n\n${text.paragraph(7)}`
  return {
    id: `article-${index}`,
    kind: 'page',
    title: some(4),
    language,
    format: 'markdown',
    content: Array.from({ length: SECTIONS }, section).join('\n\n'),
  }
}

function question(text: SyntheticText): string {
  return `${text.joined(Array.from({ length: 3 + text.number(5) }, text.word))}?`
}

/** Swaps two letters in the middle of the longest word. */
function withTypo(asked: string): string {
  const longest = asked.match(/[\p{L}\p{M}]+/gu)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? ''
  const middle = Math.floor(longest.length / 2)
  const swapped = `${longest.slice(0, middle - 1)}${longest[middle]}${longest[middle - 1]}${longest.slice(middle + 1)}`
  return asked.replace(longest, swapped)
}

async function measure(questions: string[], find: (asked: string) => unknown) {
  for (const asked of questions.slice(0, 20)) await find(asked)
  const times: number[] = []
  for (const asked of questions) {
    const startedAt = performance.now()
    await find(asked)
    times.push(performance.now() - startedAt)
  }
  return { 'p50 ms': percentile(times, 0.5), 'p95 ms': percentile(times, 0.95) }
}

function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100
}
