import { splitSentences } from '../ingest/split-sentences.ts'

const WORDS = 6
const SHORTEST_WORD = 3
/** Shorter ones are headings, cells, "Yes.". */
const SHORTEST_SENTENCE = 26
/** Of a sentence without spaces. */
const LETTERS = 30

/** What somebody might ask who has a passage in mind: six words, spread over one of its sentences, by turns each. */
export function askedOf(text: string, nth: number): string {
  const sentences = splitSentences(text).filter(({ length }) => length >= SHORTEST_SENTENCE)
  const sentence = sentences[nth % sentences.length] ?? text
  const words = sentence.split(/\s+/).filter(({ length }) => length >= SHORTEST_WORD)
  if (words.length < WORDS / 2) return sentence.slice(0, LETTERS)
  const step = Math.max(1, words.length / WORDS)
  return words.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).join(' ')
}
