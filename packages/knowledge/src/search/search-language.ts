import type { Passage } from '@baton/contracts'
import { matchChunks, readMatchedChunks, type SiteStore } from '@baton/store'
import { analyser, type Word } from './analyse.ts'
import { rank } from './rank.ts'
import { readQuestion, type Scope } from './read-question.ts'

// Ranking looks at this many of the index's best; the right one is among them or cannot be told by words.
const CANDIDATES = 90

/** Passages of one language, best first. */
export function searchLanguage(store: SiteStore, { text, ...scope }: Scope & { text: string }): Passage[] {
  const question = readQuestion(store, text, scope)
  const keys = matchChunks(store, question.query, { at: scope.at, limit: CANDIDATES }).map(({ key }) => key)
  if (keys.length === 0) return []
  const chunks = readMatchedChunks(store, keys, scope)
  const titles = new Map<string, Word[]>()
  for (const { title } of chunks)
    if (!titles.has(title)) titles.set(title, analyser(scope.language).words(title))
  const ranks = rank(
    question,
    chunks.map(({ words, title }) => ({ words, title: titles.get(title) ?? [] })),
  )
  return chunks
    .map(({ key: _key, words: _words, ...chunk }, index): Passage => {
      return { ...chunk, ...(ranks[index] ?? { score: 0, coverage: 0 }) }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
