import type { Place } from './read-chunk.ts'
import type { Question } from './read-question.ts'

// Neighbours, or next but one.
const NEIGHBOURS = 2

/** Share of the question's neighbouring words that are neighbours in a chunk, by weight. */
export function pairScorer({ words, order }: Question): (places: Place[]) => number {
  const pair = (one: number, other: number) => one * words.length + other
  const indexes = new Map(words.map(({ stem }, index) => [stem, index]))
  const asked: { both: number; weight: number }[] = []
  for (let n = 1; n < order.length; n += 1) {
    const [before, after] = [indexes.get(order[n - 1] ?? ''), indexes.get(order[n] ?? '')]
    if (before === undefined || after === undefined) continue
    const weight = Math.min(words[before]?.weight ?? 0, words[after]?.weight ?? 0)
    asked.push({ both: pair(before, after), weight })
  }
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  return (places) => {
    if (total === 0) return 0
    const near = new Set<number>()
    for (const [n, place] of places.entries()) {
      for (let next = n + 1; next < places.length; next += 1) {
        const other = places[next]
        if (!other || other.at - place.at > NEIGHBOURS) break
        near.add(pair(place.word, other.word))
      }
    }
    let together = 0
    for (const { both, weight } of asked) if (near.has(both)) together += weight
    return together / total
  }
}

/** The most weight of distinct words that stand within so many words of each other; `weights` by word. */
export function bestWindow(places: Place[], weights: number[], length: number): number {
  return best(places, weights, (first, other) => other.at - first.at < length)
}

/** The most weight of distinct words in one sentence; title and headings are none. */
export function bestSentence(places: Place[], weights: number[]): number {
  const sentences = places.filter(({ line }) => line >= 2)
  return best(sentences, weights, (first, other) => first.line === other.line)
}

function best(places: Place[], weights: number[], together: (first: Place, other: Place) => boolean): number {
  const inside = weights.map(() => 0)
  let start = 0
  let sum = 0
  let most = 0
  const change = (word: number, by: 1 | -1) => {
    const before = inside[word] ?? 0
    inside[word] = before + by
    if (before + by === 0) sum -= weights[word] ?? 0
    else if (before === 0) sum += weights[word] ?? 0
  }
  for (const place of places) {
    for (let first = places[start]; first && !together(first, place); first = places[start]) {
      change(first.word, -1)
      start += 1
    }
    change(place.word, 1)
    if (sum > most) most = sum
  }
  return most
}
