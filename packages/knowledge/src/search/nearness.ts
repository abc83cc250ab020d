import type { Place } from './read-chunk.ts'
import type { AskedWord, Question } from './read-question.ts'

// Neighbours, or next but one.
const NEIGHBOURS = 2

/** Share of the question's neighbouring words that are neighbours in the chunk, by weight. */
export function pairShare(places: Place[], { words, order }: Question): number {
  const near = new Set<string>()
  for (const [n, place] of places.entries()) {
    for (let next = n + 1; next < places.length; next += 1) {
      const other = places[next]
      if (!other || other.at - place.at > NEIGHBOURS) break
      near.add(`${place.word} ${other.word}`)
    }
  }
  const indexes = new Map(words.map(({ stem }, index) => [stem, index]))
  let total = 0
  let together = 0
  for (let n = 1; n < order.length; n += 1) {
    const [before, after] = [indexes.get(order[n - 1] ?? ''), indexes.get(order[n] ?? '')]
    if (before === undefined || after === undefined) continue
    const weight = Math.min(words[before]?.weight ?? 0, words[after]?.weight ?? 0)
    total += weight
    if (near.has(`${before} ${after}`)) together += weight
  }
  return total === 0 ? 0 : together / total
}

/** The most weight of distinct words that stand within so many words of each other. */
export function bestWindow(places: Place[], words: AskedWord[], length: number): number {
  return best(places, words, (first, other) => other.at - first.at < length)
}

/** The most weight of distinct words in one sentence; title and headings are none. */
export function bestSentence(places: Place[], words: AskedWord[]): number {
  const sentences = places.filter(({ line }) => line >= 2)
  return best(sentences, words, (first, other) => first.line === other.line)
}

function best(
  places: Place[],
  words: AskedWord[],
  together: (first: Place, other: Place) => boolean,
): number {
  let most = 0
  let start = 0
  const inside = new Map<number, Place[]>()
  let sum = 0
  const weightOf = (word: number) => {
    const likeness = Math.max(0, ...(inside.get(word) ?? []).map((place) => place.likeness))
    return (words[word]?.weight ?? 0) * likeness
  }
  for (const place of places) {
    for (let first = places[start]; first && !together(first, place); first = places[start]) {
      sum -= weightOf(first.word)
      inside.get(first.word)?.shift()
      sum += weightOf(first.word)
      start += 1
    }
    sum -= weightOf(place.word)
    const here = inside.get(place.word)
    if (here) here.push(place)
    else inside.set(place.word, [place])
    sum += weightOf(place.word)
    if (sum > most) most = sum
  }
  return most
}
