import { setImmediate } from 'node:timers/promises'
import { type Answer, plainAnswer } from '@baton/assistant'
import type { Article } from '@baton/contracts'
import { listArticles, listChunks, type SiteStore } from '@baton/store'

interface Shelved {
  id: string
  isInternal: boolean
  /** Letters of the title, and of title, headings and text. */
  title: string
  held: string
}

const PAGE = 100
/** Fewer letters than these are found in two articles by chance. */
const MIN_TITLE_LETTERS = 10
const MIN_TEXT_LETTERS = 24

/** Reads who holds which words: for right passages, and for what a visitor must not be shown. */
export class Library {
  readonly #articles: Map<string, Shelved>
  readonly #internal: Shelved[]
  readonly #public: string

  private constructor(all: Shelved[]) {
    this.#articles = new Map(all.map((article) => [article.id, article]))
    this.#internal = all.filter(({ isInternal }) => isInternal)
    this.#public = all.flatMap(({ isInternal, held }) => (isInternal ? [] : [held])).join('\n')
  }

  /** Gives the thread back between articles. */
  static async read(store: SiteStore): Promise<Library> {
    const all: Shelved[] = []
    for (const article of everyArticle(store)) {
      all.push(shelve(store, article))
      if (all.length % PAGE === 0) await setImmediate()
    }
    return new Library(all)
  }

  has(id: string): boolean {
    return this.#articles.has(id)
  }

  /** Ids of the articles that hold a text, whatever its spaces, marks and capitals are. */
  holding(text: string): string[] {
    const wanted = letters(text)
    return [...this.#articles.values()].flatMap(({ id, held }) => (held.includes(wanted) ? [id] : []))
  }

  /**
   * Internal articles of which an answer shows something: a citation, the title, or words that no public article has
   * and that the question itself did not bring.
   */
  internalIn(answer: Answer, question: string): string[] {
    if (this.#internal.length === 0) return []
    const cited = new Set<string>(answer.citations.map(({ articleId }) => articleId))
    const lines = [
      ...plainAnswer(answer).split('\n'),
      ...answer.citations.flatMap(({ title, headings, quote, passage }) => [
        title,
        ...headings,
        quote,
        passage,
      ]),
    ].map(letters)
    const isOpen = (words: string) => this.#public.includes(words) || letters(question).includes(words)
    const long = lines.filter((line) => line.length >= MIN_TEXT_LETTERS)
    const shows = ({ title, held }: Shelved) =>
      long.some((line) => held.includes(line) && !isOpen(line)) ||
      (title.length >= MIN_TITLE_LETTERS && lines.some((line) => line.includes(title)) && !isOpen(title))
    return this.#internal.flatMap((article) => (cited.has(article.id) || shows(article) ? [article.id] : []))
  }
}

function* everyArticle(store: SiteStore): Generator<Article> {
  let after: string | undefined
  for (;;) {
    const page = listArticles(store, { after, limit: PAGE })
    yield* page
    after = page.at(-1)?.id
    if (page.length < PAGE) return
  }
}

function shelve(store: SiteStore, { id, title, audience }: Article): Shelved {
  const chunks = listChunks(store, id)
  const held = [title, ...chunks.flatMap(({ headings, text }) => [...headings, text])]
  return { id, isInternal: audience === 'internal', title: letters(title), held: letters(held.join(' ')) }
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
