import { bestSentence, bestWindow, pairShare } from './nearness.ts'
import { formsOf, type ReadChunk, readChunk } from './read-chunk.ts'
import type { AskedWord, Question } from './read-question.ts'
import { likeness, pieces } from './title-likeness.ts'

export interface Rank {
  /** Higher is better; made of shares of the question, so it can be compared with that of another question. */
  score: number
  /** See `Passage.coverage`. */
  coverage: number
}

// BM25F: a hit in the title is worth three in the text; the third hit of a word still counts.
const FIELDS = { title: 3, headings: 2, body: 1 } as const
const LENGTH_SHARE = 0.75
const SATURATION = 3

// Chosen by a linear ranking of twelve features over nine public sets in nine languages, fitted on one half of each
// set's questions and kept only where the other half and the sets left out gained.
const WORDS = 4.5
const COVERAGE = 0.6
const PAIRS = 0.5
const WINDOW = 1
const SENTENCE = 0.4
const ASKED_ALIKE = 0.7
const TITLE = 1.8

const WINDOW_WORDS = 12
// Half of a word's pieces: fewer are shared by unrelated words.
const MIN_PIECES = 0.5

/** A chunk to rank. */
export interface Candidate {
  /** Its analysed words (`IndexedChunk.terms`). */
  terms: string
  /** How well the index found it, 0 to 1. */
  found: number
}

/**
 * Ranks the chunks that the index found for a question.
 *
 * Coverage is the share of the question's content words that the chunk, its headings or its title hold, each word
 * weighing as much as it is rare on this site. A word counts whole when its stem is there; a relative, or the word that
 * a misspelt one was taken for, by its likeness; where words are not separated, by the share of its pieces when that
 * is half or more. So it means the same in each language: 1, all that was asked about is named; 0.5, what weighs as
 * much is missing as is there; unknown words weigh most and pull it down.
 */
export function rank(question: Question, candidates: Candidate[]): Rank[] {
  const { words, asking, isLetter } = question
  const total = words.reduce((sum, word) => sum + word.weight, 0)
  if (total === 0) return candidates.map(({ found }) => ({ score: found, coverage: 0 }))
  const forms = formsOf(words)
  const asked = pieces(words.map(({ known }) => known))
  const hasPieces = words.some(({ grams }) => grams.length > 0)
  const chunks = candidates.map(({ terms }) => readChunk(terms, question, forms))
  const worth = fieldWorth(chunks)
  return chunks.map((chunk, index): Rank => {
    const { places, title, held } = chunk
    const { terms, found } = candidates[index] ?? { terms: '', found: 0 }
    const coverage = (weigh(held, words) + (hasPieces ? piecesWeight(terms, held, words) : 0)) / total
    return {
      coverage,
      score:
        WORDS * (hasPieces ? found : wordScore(chunk, words, worth) / total) +
        COVERAGE * coverage +
        PAIRS * pairShare(places, question) +
        (WINDOW * bestWindow(places, words, WINDOW_WORDS)) / total +
        (SENTENCE * bestSentence(places, words)) / total +
        (isLetter ? 0 : ASKED_ALIKE * shareOf(asking, title) + TITLE * likeness(asked, pieces(title))),
    }
  })
}

const weigh = (shares: number[], words: AskedWord[]) =>
  words.reduce((sum, { weight }, index) => sum + weight * (shares[index] ?? 0), 0)

type Worth = Record<keyof typeof FIELDS, (length: number) => number>

/** What one hit in a field is worth: less where the field is longer than in the other chunks. */
function fieldWorth(chunks: ReadChunk[]): Worth {
  const worth = (field: keyof typeof FIELDS) => {
    const usual = chunks.reduce((sum, { lengths }) => sum + lengths[field], 0) / chunks.length
    return (length: number) => FIELDS[field] / (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / (usual || 1))
  }
  return { title: worth('title'), headings: worth('headings'), body: worth('body') }
}

/** BM25F with one saturation over all fields; at most the words' weight. */
function wordScore({ counts, lengths }: ReadChunk, words: AskedWord[], worth: Worth): number {
  const [title, headings, body] = [
    worth.title(lengths.title),
    worth.headings(lengths.headings),
    worth.body(lengths.body),
  ]
  const shares = counts.map((count) => {
    const hits = count.title * title + count.headings * headings + count.body * body
    return hits / (SATURATION + hits)
  })
  return weigh(shares, words)
}

function shareOf(wanted: ReadonlySet<string>, given: string[]): number {
  if (wanted.size === 0) return 0
  const held = new Set(given)
  return [...wanted].filter((stem) => held.has(stem)).length / wanted.size
}

/** What words that are not there as such contribute by their pieces. */
function piecesWeight(terms: string, held: number[], words: AskedWord[]): number {
  const text = terms.replaceAll(' ', '')
  let weight = 0
  for (const [index, word] of words.entries()) {
    if (held[index] || word.grams.length < 2) continue
    const share = word.grams.filter((gram) => text.includes(gram)).length / word.grams.length
    if (share >= MIN_PIECES) weight += word.weight * share
  }
  return weight
}
