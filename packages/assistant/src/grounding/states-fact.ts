import { isSmallTalk, stopwords } from '@baton/understanding'
import { baseLanguage } from '../base-language.ts'
import { terms } from '../terms.ts'
import { framePhrases, frameWords, OWN_LIMIT, restating, TELLING_QUESTION } from './frame-words.ts'

/** Who talks, as far as a sentence may name them without stating anything. */
export interface Speakers {
  language: string
  /** What the visitor wrote. */
  visitorWords: ReadonlySet<string>
  /** Names of the assistant, the site and the visitor. */
  names: ReadonlySet<string>
}

const UNSPACED = new Set(['ja', 'zh'])
/** Signs that are left of a frame in a script without spaces: a name, a particle. */
const MAX_REST = 2
const MAX_WORDS = 30

/**
 * Whether a sentence says something that a source must bear out. Everything does but questions, small talk, sentences
 * made of closed lists of words (offers, regrets, "follow these steps") and what takes up the visitor's own words.
 */
export function statesFact(text: string, speakers: Speakers): boolean {
  const sentence = text.replace(/[*_`#>]/g, '').trim()
  if (!/[\p{L}\p{N}]/u.test(sentence)) return false
  if (isQuestion(sentence)) return TELLING_QUESTION.test(sentence)
  if (isSmallTalk(sentence).kind || OWN_LIMIT.test(sentence.replaceAll('’', "'"))) return false
  const base = baseLanguage(speakers.language)
  return !(UNSPACED.has(base)
    ? isFrameOfSigns(sentence, base, speakers)
    : isFrameOfWords(sentence, base, speakers))
}

function isQuestion(sentence: string): boolean {
  return /[?？؟]["'”’」』)]*$/.test(sentence) && !/[.!。！][\s"'”’)]*\p{L}/u.test(sentence)
}

function isFrameOfWords(sentence: string, language: string, { visitorWords, names }: Speakers): boolean {
  const words = wordsOf(sentence)
  const frame = known(language)
  const grammar = stopwords(language)
  const isRestating = restating[language]?.test(sentence) ?? false
  const isListed = (word: string) =>
    frame.has(word) || grammar.has(word) || names.has(word) || (isRestating && visitorWords.has(word))
  // "l'aide", "d'abord".
  const isAllowed = (word: string) =>
    isListed(word) ||
    (word.includes("'") && word.split("'").every((part) => part.length <= 2 || isListed(part)))
  const leads = isRestating || words.some((word) => frame.has(word))
  return leads && words.length <= MAX_WORDS && words.every(isAllowed)
}

function isFrameOfSigns(sentence: string, language: string, { visitorWords, names }: Speakers): boolean {
  let rest = sentence.normalize('NFKC')
  if (/\d/.test(rest)) return false
  if (restating[language]?.test(rest)) for (const word of visitorWords) rest = rest.replaceAll(word, ' ')
  for (const name of names) rest = rest.toLowerCase().replaceAll(name, ' ')
  const whole = rest
  for (const phrase of phrasesOf(language)) rest = rest.replaceAll(phrase, ' ')
  const left = rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return left <= MAX_REST && whole !== rest
}

const sets = new Map<string, ReadonlySet<string>>()

function known(language: string): ReadonlySet<string> {
  let set = sets.get(language)
  if (!set) {
    set = new Set(wordsOf(frameWords[language] ?? frameWords.en ?? ''))
    sets.set(language, set)
  }
  return set
}

const stems = new Map<string, ReadonlySet<string>>()

/** Whether a term (see `terms`) is of such a sentence. */
export function isFrameWord(term: string, language: string): boolean {
  let set = stems.get(language)
  if (!set) {
    set = new Set(terms(frameWords[language] ?? '', language))
    stems.set(language, set)
  }
  return set.has(term)
}

function phrasesOf(language: string): string[] {
  return (framePhrases[language] ?? '').split('|').sort((a, b) => b.length - a.length)
}

/** Lower case, straight apostrophes; numbers are words too. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  )
}
