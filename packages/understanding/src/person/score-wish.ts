import { conceptWords } from './concept-words.ts'
import { isPlainWish } from './plain-wish.ts'
import { type Piece, readConcepts } from './read-concepts.ts'
import { wishClauses, wishVector } from './wish-clauses.ts'
import { mayWish } from './wish-features.ts'
import { unit, weights } from './wish-weights.ts'

export interface ScoredWish {
  /** Log odds that this is a wish for a person, as the lines tell that the weights were fitted on. */
  score: number
  /** From the first to the last word that says something of it. */
  matched: string
}

/** From so many words on a message tells a story, and what others want in it is not the visitor's wish. */
const STORY_WORDS = 60
/** How much surer a clause of a story must be. */
const STORY = 4

/** How sure at least a person and a request with nothing else beside them are. */
const PLAIN = 3
/** Words without a meaning that a clause may hold; each one more makes it surer that it is about something else. */
const STRANGE_WORDS = 6
const STRANGE = 0.3

let byFeature: Map<string, number> | undefined

/** The clause of folded text that is likeliest a wish for a person, read as one of `conceptWords`' languages. */
export function scoreWish(folded: string, language: string): ScoredWish | null {
  const isStory = folded.split(/\s+/).length >= STORY_WORDS
  let best: ScoredWish | null = null
  for (const clause of wishClauses(folded, language)) {
    const pieces = readConcepts(clause, language)
    if (!mayWish(pieces)) continue
    const weighed = scoreOf(clause, pieces) - (isStory ? STORY : 0)
    const score = !isStory && isPlainWish(clause, pieces) ? Math.max(PLAIN, weighed) : weighed
    if (!best || score > best.score) best = { score, matched: toldBy(pieces) }
  }
  return best
}

/** Of the languages with words of their own, the one that knows most of a text; null where none knows a word. */
export function knowingLanguage(folded: string): { language: string; share: number } | null {
  let best: { language: string; share: number } | null = null
  for (const language of likely(folded)) {
    const share = knownShare(folded, language)
    if (share > (best?.share ?? 0)) best = { language, share }
  }
  return best
}

/** Those of its script: most of a text's words are in none of the others. */
function likely(folded: string): string[] {
  if (/[\u3040-\u30ff]/.test(folded)) return ['ja']
  if (/[\u3400-\u9fff]/.test(folded)) return ['zh']
  if (/[\u0400-\u052f]/.test(folded)) return ['ru']
  return /[a-z]/.test(folded) ? Object.keys(conceptWords) : []
}

/** How much of a text's letters a language's words cover. */
export function knownShare(folded: string, language: string): number {
  const letters = folded.replace(/[^\p{L}]+/gu, '').length
  const known = readConcepts(folded, language, false).filter((piece) => piece.concepts.length > 0)
  return known.reduce((sum, { text }) => sum + text.replaceAll(' ', '').length, 0) / Math.max(1, letters)
}

function scoreOf(clause: string, pieces: Piece[]): number {
  byFeature ??= readWeights()
  const strange = pieces.filter(({ concepts }) => concepts.length === 0).length
  let score = -STRANGE * Math.max(0, strange - STRANGE_WORDS)
  for (const [feature, value] of wishVector(clause, pieces)) score += value * (byFeature.get(feature) ?? 0)
  return score
}

function readWeights(): Map<string, number> {
  const parts = weights.split(' ')
  const read = new Map<string, number>()
  for (let at = 0; at < parts.length; at += 2) read.set(parts[at] ?? '', Number(parts[at + 1]) * unit)
  return read
}

function toldBy(pieces: Piece[]): string {
  const known = pieces.map(({ concepts }) => concepts.some((one) => one !== 'please'))
  return pieces
    .slice(Math.max(0, known.indexOf(true)), known.lastIndexOf(true) + 1)
    .map(({ text }) => text)
    .join(' ')
}
