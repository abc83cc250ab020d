import type { Passage } from '@baton/contracts'
import { matchChunks, readMatchedChunks, type SiteStore } from '@baton/store'
import { rank } from './rank.ts'
import { readQuestion, type Scope } from './read-question.ts'

// Ranking looks at this many of the index's best; the right one is among them or cannot be told by words.
const CANDIDATES = 90

/** Passages of one language, best first. */
export function searchLanguage(store: SiteStore, { text, ...scope }: Scope & { text: string }): Passage[] {
  const question = readQuestion(store, text, scope)
  const matches = matchChunks(store, question.query, CANDIDATES)
  if (matches.length === 0) return []
  const scores = new Map(matches.map((match) => [match.key, match.score]))
  const most = Math.max(...scores.values())
  const chunks = readMatchedChunks(store, [...scores.keys()], scope.audience)
  const ranks = rank(
    question,
    chunks.map(({ key, terms }) => ({ terms, found: (scores.get(key) ?? 0) / most })),
  )
  return chunks
    .map(({ key: _key, terms: _terms, ...chunk }, index): Passage => {
      return { ...chunk, ...(ranks[index] ?? { score: 0, coverage: 0 }) }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
