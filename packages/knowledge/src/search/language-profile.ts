import { listedLanguages } from './stopwords.ts'

/** How a language is taken apart for the index and for questions. */
export interface LanguageProfile {
  /** Snowball algorithm; null where there is none, or none is needed. */
  stemmer: string | null
  /**
   * Length of the pieces that words are indexed in beside the words themselves; null for none. Measured: they gain 2
   * to 10 points of R@1 where words are compounded or richly inflected, and lose some in English and Spanish.
   */
  gramLength: number | null
  /** True for scripts that put no spaces between words; grams then run across word borders. */
  unspaced: boolean
  /** Accents tell words apart and are kept. */
  keepsMarks: boolean
}

const profile = (stemmer: string | null, rest: Partial<LanguageProfile> = {}): LanguageProfile => ({
  stemmer,
  gramLength: 4,
  unspaced: false,
  keepsMarks: false,
  ...rest,
})
const wordsOnly = { gramLength: null }
const bigrams = { gramLength: 2, unspaced: true, keepsMarks: true }
const trigrams = { gramLength: 3, unspaced: true, keepsMarks: true }

const PROFILES: Record<string, LanguageProfile> = {
  en: profile('english', wordsOnly),
  es: profile('spanish', wordsOnly),
  fr: profile('french', wordsOnly),
  it: profile('italian', wordsOnly),
  pt: profile('portuguese', wordsOnly),
  ca: profile('catalan', wordsOnly),
  ar: profile('arabic'),
  cs: profile('czech'),
  da: profile('danish'),
  de: profile('german'),
  eu: profile('basque'),
  fi: profile('finnish'),
  ga: profile('irish'),
  hu: profile('hungarian'),
  hy: profile('armenian'),
  nl: profile('dutch'),
  no: profile('norwegian'),
  ro: profile('romanian'),
  ru: profile('russian'),
  sl: profile('slovene'),
  sv: profile('swedish'),
  ta: profile('tamil', { keepsMarks: true }),
  tr: profile('turkish'),
  hi: profile(null, { keepsMarks: true }),
  bn: profile(null, { keepsMarks: true }),
  vi: profile(null, { keepsMarks: true }),
  zh: profile(null, bigrams),
  ja: profile(null, bigrams),
  th: profile(null, trigrams),
  lo: profile(null, trigrams),
  km: profile(null, trigrams),
  my: profile(null, trigrams),
}
const OTHER = profile(null)
const SAME: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  cmn: 'zh',
  yue: 'zh',
  fil: 'tl',
}

/** `pt-BR` to `pt`: the part of a language tag that decides how words are taken apart. */
export function baseLanguage(tag: string): string {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return SAME[base] ?? (/^[a-z]{2,3}$/.test(base) ? base : 'und')
}

/** Unknown languages are read as words with pieces, which fits most. */
export function languageProfile(language: string): LanguageProfile {
  return PROFILES[language] ?? OTHER
}

/** True when the language has rules of its own here. */
export const isKnownLanguage = (language: string): boolean =>
  language in PROFILES || listedLanguages.includes(language)
