import { languageProfile } from './language-profile.ts'
import { stemmer } from './stem.ts'
import { stopwords } from './stopwords.ts'

/** One word of a text. Shared by all its places. */
export interface Word {
  /** Small letters, accents folded where the language allows it. */
  readonly surface: string
  /** What the index knows it by. */
  readonly stem: string
  /** Part of how a question is put, not of what it asks. */
  readonly isStopword: boolean
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
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII without the backtick, which stands for an apostrophe
const PLAIN = /^[\u0000-\u005f\u0061-\u007f]*$/
// A longer run is data, and no one asks for it whole.
const MAX_WORD = 64

// To read a word costs 5 µs, to remember one a tenth of it, and texts say the same words again and again.
const MAX_REMEMBERED = 64_000

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
  const read = remembering((part) => {
    const surface = fold(part).slice(0, MAX_WORD)
    // Snowball wants accents where the language writes them, so it gets the unfolded word.
    return {
      surface,
      stem: fold(stem(foldCase(part).slice(0, MAX_WORD))),
      isStopword: stops.has(surface),
    }
  })
  const made: Analyser = {
    language,
    words: (text) => {
      const words: Word[] = []
      for (const part of partsOf(prepare(text), language)) {
        const word = read(part)
        if (word.surface) words.push(word)
      }
      return words
    },
  }
  analysers.set(language, made)
  return made
}

/** Words as they were read before; the words of the two latest generations are known. */
function remembering(read: (part: string) => Word): (part: string) => Word {
  let young = new Map<string, Word>()
  let old = young
  return (part) => {
    const known = young.get(part)
    if (known) return known
    const word = old.get(part) ?? read(part)
    // Longer runs are data, and each is met once.
    if (part.length > MAX_WORD) return word
    if (young.size >= MAX_REMEMBERED) [old, young] = [young, new Map()]
    young.set(part, word)
    return word
  }
}

/** Joins what punctuation splits without meaning to: `can't`, `visitor's`. */
function prepare(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKC').replace(/[’‘ʼ`]/g, "'")
  return plain.includes("'") ? plain.replace(/(?<=\p{L})'s\b/giu, '') : plain
}

/** The words as they are written. Nearly all text is quick to take apart; only some scripts need the long way. */
function partsOf(text: string, language: string): string[] {
  if (PLAIN.test(text)) return text.match(/[a-z0-9]+/gi) ?? []
  if (!UNSPACED.test(text)) return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return (text.match(RUNS) ?? []).flatMap((run) => (UNSPACED.test(run) ? segment(run, language) : run))
}

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
  const segments = segmenter.segment(run)
  const parts: string[] = []
  // Half the time that its iterator takes.
  for (
    let found = segments.containing(0);
    found;
    found = segments.containing(found.index + found.segment.length)
  )
    if (found.isWordLike) parts.push(found.segment)
  return parts
}

const PAIRED = /[\ud800-\udbff]/

/** Every run of so many letters, overlapping; the text itself when it is shorter. */
export function slide(text: string, length: number): string[] {
  const characters = PAIRED.test(text) ? [...text] : null
  const last = (characters?.length ?? text.length) - length
  if (last <= 0) return [text]
  const runs: string[] = []
  for (let at = 0; at <= last; at += 1)
    runs.push(characters?.slice(at, at + length).join('') ?? text.slice(at, at + length))
  return runs
}
