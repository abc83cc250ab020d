import { languageProfile } from './language-profile.ts'
import { stemmer } from './stem.ts'
import { stopwords } from './stopwords.ts'

/** One word of a text. */
export interface Word {
  /** Small letters, accents folded where the language allows it. */
  surface: string
  /** What the index knows it by. */
  stem: string
  /** Part of how a question is put, not of what it asks. */
  isStopword: boolean
}

/** Takes texts of one language apart, in the same way for the index and for questions. */
export interface Analyser {
  language: string
  words(text: string): Word[]
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+/gu
// A longer run is data, and no one asks for it whole.
const MAX_WORD = 64

const analysers = new Map<string, Analyser>()
const segmenters = new Map<string, Intl.Segmenter>()

/** The analyser of a base language (`baseLanguage`). */
export function analyser(language: string): Analyser {
  const known = analysers.get(language)
  if (known) return known
  const profile = languageProfile(language)
  const fold = profile.keepsMarks ? foldCase : foldMarks
  const stem = stemmer(language)
  const stops = stopwords(language, fold)
  const made: Analyser = {
    language,
    words(text) {
      const words: Word[] = []
      for (const [run] of prepare(text).matchAll(RUNS)) {
        for (const part of UNSPACED.test(run) ? segment(run, language) : [run]) {
          const surface = fold(part).slice(0, MAX_WORD)
          // Snowball wants accents where the language writes them, so it gets the unfolded word.
          if (surface)
            words.push({
              surface,
              stem: fold(stem(foldCase(part).slice(0, MAX_WORD))),
              isStopword: stops.has(surface),
            })
        }
      }
      return words
    },
  }
  analysers.set(language, made)
  return made
}

/** Joins what punctuation splits without meaning to: `can't`, `visitor's`. */
const prepare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/(?<=\p{L})'s\b/giu, '')

const foldCase = (text: string) => text.toLowerCase()

function foldMarks(text: string): string {
  const lower = text.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has nothing to fold
  return /^[\u0000-\u007f]*$/.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')
}

function segment(run: string, language: string): string[] {
  const locale = languageProfile(language).unspaced ? language : 'ja'
  let segmenter = segmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, segmenter)
  }
  return [...segmenter.segment(run)].filter((part) => part.isWordLike).map((part) => part.segment)
}

/** Every run of so many letters, overlapping; the text itself when it is shorter. */
export function slide(text: string, length: number): string[] {
  const characters = [...text]
  if (characters.length <= length) return [text]
  return characters.slice(length - 1).map((_, at) => characters.slice(at, at + length).join(''))
}
