import type { Answer } from '@baton/assistant'
import type { Citation } from '@baton/contracts'
import type { Library } from './library.ts'

/** How far an answer stands on its citations. */
export interface CitationCounts {
  /** That state something: three words or more, and no question. */
  sentences: number
  /** Of those, with a citation. */
  cited: number
  /** Places where a sentence cites something. */
  citations: number
  /** Of those, whose quote stands in its article and bears the sentence out. */
  borneOut: number
}

const MARKER = /\[\^(\d)\]/g
/** Markers stand behind the full stop; here each belongs before it, with its sentence. */
const CLOSED = /([.!?…。！？]+["”’»)]*)((?:\[\^\d\])+)/g
const MIN_WORDS = 3
/** Of a sentence's words, by their first letters. */
const MIN_SHARED = 0.5
const STEM_LETTERS = 5
const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** Judged apart from the checks that let the answer out, and more coarsely. */
export function judgeCitations(answer: Answer, library: Library): CitationCounts {
  const counts = { sentences: 0, cited: 0, citations: 0, borneOut: 0 }
  const language = answer.record.language
  const languages = new Map(answer.trace?.ranked.map((passage) => [passage.id, passage.language]))
  for (const sentence of sentencesOf(answer.text)) {
    const marked = [...sentence.matchAll(MARKER)].map(([, n]) => Number(n))
    const cited = answer.citations.filter(({ n }) => marked.includes(n))
    const said = sentence.replace(MARKER, '')
    if (statesSomething(said)) {
      counts.sentences++
      if (cited.length > 0) counts.cited++
    }
    counts.citations += marked.length
    const sameLanguage = cited.every(({ chunkId }) => (languages.get(chunkId) ?? language) === language)
    const quoted = cited.filter(({ articleId, quote }) => library.holding(quote).includes(articleId))
    if (bearsOut(cited, said, sameLanguage)) counts.borneOut += quoted.length
  }
  return counts
}

function sentencesOf(text: string): string[] {
  return text
    .replace(CLOSED, '$2$1')
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment))
}

function statesSomething(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sentence)
  return (words.length >= MIN_WORDS || (isUnspaced && words.length > 0)) && !/[?？]\s*$/.test(sentence)
}

/** All numbers of the sentence stand in what it cites, and, where the languages are one, half of its words. */
function bearsOut(cited: Citation[], sentence: string, sameLanguage: boolean): boolean {
  const held = cited
    .map(({ title, headings, quote, passage }) => [title, ...headings, quote, passage].join(' '))
    .join(' ')
  const numbers = new Set(numbersOf(held))
  if (!numbersOf(sentence).every((number) => numbers.has(number))) return false
  const words = stemsOf(sentence)
  if (!sameLanguage || words.length === 0) return true
  const stems = new Set(stemsOf(held))
  return words.filter((word) => stems.has(word)).length >= words.length * MIN_SHARED
}

function numbersOf(text: string): string[] {
  return (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((number) => number.replace(/\D/g, ''))
}

/** Words of four letters or more: shorter ones stand everywhere. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []
  return words.map((word) => word.slice(0, STEM_LETTERS))
}
