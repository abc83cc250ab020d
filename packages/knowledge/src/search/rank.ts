import type { Word } from './analyse.ts'
import type { AskedWord } from './asked-words.ts'
import { bestSentence, bestWindow, pairScorer } from './nearness.ts'
import { formsOf, type ReadChunk, readChunk } from './read-chunk.ts'
import type { Question } from './read-question.ts'
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

/** A chunk to rank. */
export interface Candidate {
  /** Its words (`IndexedChunk.words`). */
  words: Uint8Array
  /** The words of its article's title. */
  title: Word[]
}

/**
 * Ranks the chunks that the index found for a question.
 *
 * Coverage is the share of the question's content words that the chunk, its headings or its title hold, each word
 * weighing as much as it is rare on this site. A word counts whole when its stem is there; a relative, or the word that
 * a misspelt one was taken for, by its likeness. So it means the same in each language: 1, all that was asked about is
 * named; 0.5, what weighs as much is missing as is there; unknown words weigh most and pull it down.
 */
export function rank(question: Question, candidates: Candidate[]): Rank[] {
  const { words } = question
  const total = words.reduce((sum, word) => sum + word.weight, 0)
  if (total === 0) return candidates.map(() => ({ score: 0, coverage: 0 }))
  const forms = formsOf(words)
  const chunks = candidates.map((candidate) => readChunk(candidate.words, question, forms))
  const worth = fieldWorth(chunks)
  const pairScore = pairScorer(question)
  const titleScore = titleScorer(question)
  return chunks.map((chunk, index): Rank => {
    const { places, held } = chunk
    const coverage = weigh(held, words) / total
    const weights = words.map(({ weight }, word) => weight * (held[word] ?? 0))
    return {
      coverage,
      score:
        (WORDS * wordScore(chunk, words, worth)) / total +
        COVERAGE * coverage +
        PAIRS * pairScore(places) +
        (WINDOW * bestWindow(places, weights, WINDOW_WORDS)) / total +
        (SENTENCE * bestSentence(places, weights)) / total +
        titleScore(candidates[index]?.title ?? []),
    }
  })
}

/** How much a title asks the same: in the way it asks, and in its words, whatever their forms are. */
function titleScorer({ asked, asking, isLetter }: Question): (title: Word[]) => number {
  if (isLetter) return () => 0
  const wanted = pieces(asked)
  return (title) =>
    ASKED_ALIKE * shareOf(asking, title) +
    TITLE * likeness(wanted, pieces(title.map(({ surface }) => surface)))
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

function shareOf(wanted: ReadonlySet<string>, given: Word[]): number {
  if (wanted.size === 0) return 0
  const held = new Set(given.map(({ stem }) => stem))
  return [...wanted].filter((stem) => held.has(stem)).length / wanted.size
}
