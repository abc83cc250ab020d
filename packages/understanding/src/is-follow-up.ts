import { stopwords } from './stopwords.ts'
import { type FollowUpWords, followUpWords } from './talk/follow-up-words.ts'
import { fold, foldedWords } from './words/fold.ts'

/** A pointing word counts while the question names at most this many things itself. */
const NAMES_LITTLE = 2
/** A question of so few letters in a script without spaces says little by itself. */
const FEW_LETTERS = 8

/**
 * Whether a question needs the conversation to be understood ("and for members?", "how long does it take?", "what
 * about Spain?"). Leans to yes for very short ones: completing one that was whole costs little.
 */
export function isFollowUp(text: string, language = 'en'): boolean {
  const code = baseOf(language)
  const folded = bare(text)
  if (!folded) return false
  const words = foldedWords(text)
  const signs = signsOf(code)
  if (signs?.opening.test(folded) && words.length <= 14) return true
  const points = signs?.pointing.test(folded) ?? false
  if (['ja', 'zh', 'th'].includes(code)) {
    const letters = folded.match(/\p{L}/gu)?.length ?? 0
    return letters <= (points ? 3 * FEW_LETTERS : FEW_LETTERS / 2)
  }
  const known = foldedStopwords(code)
  const named = words.filter((word) => !known.has(word)).length
  return points ? named <= NAMES_LITTLE : named === 0 || (named === 1 && words.length <= 5)
}

/** Whether a text holds a word that points to something said before: "it", "those", "there". */
export function pointsBack(text: string, language = 'en'): boolean {
  return signsOf(baseOf(language))?.pointing.test(bare(text)) ?? false
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? 'en'
}

function bare(text: string): string {
  return fold(text)
    .replace(/^[\s\p{P}]+/u, '')
    .replace(/[\s.!。！]+$/u, '')
}

function signsOf(code: string): FollowUpWords | undefined {
  return followUpWords[code] ?? followUpWords[code === 'da' || code === 'nb' ? 'sv' : 'en']
}

const folded = new Map<string, Set<string>>()

function foldedStopwords(code: string): Set<string> {
  let set = folded.get(code)
  if (!set) {
    set = new Set([...stopwords(code)].map(fold))
    folded.set(code, set)
  }
  return set
}
