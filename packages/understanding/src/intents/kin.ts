import { stopwords } from '../stopwords.ts'
import { intentWords, stem } from './words.ts'

/**
 * Groups of intents whose names share a word ("cancel order", "change order"), the largest first, at most `most`. A word
 * in more than half of the names tells nothing.
 */
export function kinOf(names: string[], most: number): number[][] {
  const empty = stopwords('en')
  const byWord = new Map<string, number[]>()
  for (const [at, name] of names.entries())
    for (const word of new Set(
      intentWords(name)
        .filter((one) => !empty.has(one))
        .map(stem),
    ))
      byWord.set(word, [...(byWord.get(word) ?? []), at])
  return [...byWord.values()]
    .filter(({ length }) => length > 1 && length <= names.length / 2)
    .sort((one, other) => other.length - one.length)
    .slice(0, Math.max(0, most))
}
