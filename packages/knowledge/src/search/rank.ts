import { languageProfile } from './language-profile.ts'
import type { AskedWord, Question } from './read-question.ts'

export interface Rank {
  /** BM25, raised by up to half each for one sentence that holds the question and for its words standing together. */
  score: number
  /** See `Passage.coverage`. */
  coverage: number
}

// Half of a word's pieces: fewer are shared by unrelated words.
const MIN_GRAMS = 0.5

/**
 * Ranks a chunk by its analysed words (`IndexedChunk.terms`).
 *
 * Coverage is the share of the question's content words that the chunk, its headings or its title hold, each word
 * weighing as much as it is rare on this site. A word counts whole when its stem is there; where words are indexed in
 * pieces (compounds, rich inflection, no spaces), by the share of its pieces when that is half or more; a word that
 * was spelt otherwise counts by its likeness. So it means the same in each language: 1, all that was asked about is
 * named; 0.5, what weighs as much is missing as is there; unknown words weigh most and pull it down.
 */
export function rankChunk(bm25: number, terms: string, question: Question, language: string): Rank {
  const total = question.words.reduce((sum, word) => sum + word.weight, 0)
  if (total === 0) return { score: bm25, coverage: 0 }
  const index = new Map(question.words.map((word, at) => [word.known, at]))
  const found = new Set<number>()
  let bestSentence = 0
  const places: { word: string; at: number }[] = []
  let at = 0
  for (const [line, text] of terms.split('\n').entries()) {
    const here = new Set<number>()
    for (const stem of text.split(' ')) {
      at += 1
      const word = index.get(stem)
      if (word === undefined) continue
      here.add(word)
      found.add(word)
      places.push({ word: stem, at })
    }
    // Title and headings are no sentences.
    if (line >= 2) bestSentence = Math.max(bestSentence, weightOf(here, question.words))
  }
  return {
    score: bm25 * (1 + 0.5 * (bestSentence / total) + 0.5 * pairShare(places, question)),
    coverage:
      (weightOf(found, question.words) + piecesWeight(terms, found, question.words, language)) / total,
  }
}

function weightOf(indexes: Set<number>, words: AskedWord[]): number {
  let weight = 0
  for (const index of indexes) {
    const word = words[index]
    if (word) weight += word.weight * word.likeness
  }
  return weight
}

/** What words that are not there as such contribute by their pieces. */
function piecesWeight(terms: string, found: Set<number>, words: AskedWord[], language: string): number {
  const missing = words.filter((word, index) => !found.has(index) && word.grams.length > 1)
  if (missing.length === 0) return 0
  const { unspaced } = languageProfile(language)
  const text = unspaced ? terms.replaceAll(' ', '') : `#${terms.replace(/[ \n]/g, '# #')}#`
  let weight = 0
  for (const word of missing) {
    const share = word.grams.filter((gram) => text.includes(gram)).length / word.grams.length
    if (share >= MIN_GRAMS) weight += word.weight * share
  }
  return weight
}

/** Share of the question's neighbouring words that are neighbours (or next but one) in the chunk, by weight. */
function pairShare(places: { word: string; at: number }[], { words, order }: Question): number {
  const byStem = new Map(words.map((word) => [word.stem, word]))
  const near = new Set<string>()
  for (const [n, place] of places.entries()) {
    for (let next = n + 1; next < places.length; next += 1) {
      const other = places[next]
      if (!other || other.at - place.at > 2) break
      near.add(`${place.word} ${other.word}`)
    }
  }
  let total = 0
  let together = 0
  for (const [n, stem] of order.slice(0, -1).entries()) {
    const [first, second] = [byStem.get(stem), byStem.get(order[n + 1] ?? '')]
    if (!first || !second) continue
    const weight = Math.min(first.weight, second.weight)
    total += weight
    if (near.has(`${first.known} ${second.known}`)) together += weight
  }
  return total === 0 ? 0 : together / total
}
