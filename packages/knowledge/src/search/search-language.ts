import type { ArticleId } from '@baton/contracts'
import { matchChunks, readChunkWords, type SiteStore } from '@baton/store'
import { analyser, type Word } from './analyse.ts'
import { foldTwins } from './fold-twins.ts'
import { type Rank, rank } from './rank.ts'
import { readQuestion, type Scope } from './read-question.ts'

/** A chunk that a search found, before its text is read. */
export interface Hit extends Rank {
  key: number
  articleId: ArticleId
}

// Ranking looks at this many of the index's best; the right one is among them or cannot be told by words.
const CANDIDATES = 90
// By a letter's many words the index finds more that is only somehow like it.
const LETTER_CANDIDATES = 180

/** Chunks of one language, best first; what only repeats a better one comes last. */
export function searchLanguage(store: SiteStore, { text, ...scope }: Scope & { text: string }): Hit[] {
  const question = readQuestion(store, text, scope)
  const limit = question.isLetter ? LETTER_CANDIDATES : CANDIDATES
  const keys = matchChunks(store, question.query, { at: scope.at, limit }).map(({ key }) => key)
  if (keys.length === 0) return []
  const chunks = readChunkWords(store, keys, scope)
  const titles = new Map<string, Word[]>()
  for (const { title } of chunks)
    if (!titles.has(title)) titles.set(title, analyser(scope.language).words(title))
  const ranks = rank(
    question,
    chunks.map(({ words, title }) => ({ words, title: titles.get(title) ?? [] })),
  )
  const hits = chunks
    .map((chunk, index) => ({ ...chunk, ...(ranks[index] ?? { score: 0, coverage: 0 }) }))
    .sort((a, b) => b.score - a.score || compare(a.articleId, b.articleId) || a.key - b.key)
  return foldTwins(hits).map(({ key, articleId, score, coverage }) => ({ key, articleId, score, coverage }))
}

const compare = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1)
