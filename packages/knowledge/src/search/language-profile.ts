import { listedLanguages } from './stopwords.ts'

/** How a language is taken apart for the index and for questions. */
export interface LanguageProfile {
  /** Snowball algorithm; null where there is none, or none is needed. */
  stemmer: string | null
  /** Length of the pieces that texts without spaces between words are indexed in, across word borders; else null. */
  gramLength: number | null
  /** Accents tell words apart and are kept. */
  keepsMarks: boolean
}

const profile = (stemmer: string | null, rest: Partial<LanguageProfile> = {}): LanguageProfile => ({
  stemmer,
  gramLength: null,
  keepsMarks: false,
  ...rest,
})
const bigrams = { gramLength: 2, keepsMarks: true }
const trigrams = { gramLength: 3, keepsMarks: true }

const PROFILES: Record<string, LanguageProfile> = {
  en: profile('english'),
  es: profile('spanish'),
  fr: profile('french'),
  it: profile('italian'),
  pt: profile('portuguese'),
  ca: profile('catalan'),
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

/** Unknown languages are read as words that nothing is known about. */
export function languageProfile(language: string): LanguageProfile {
  return PROFILES[language] ?? OTHER
}

/** True for scripts that put no spaces between words. */
export const isUnspaced = (language: string): boolean => languageProfile(language).gramLength !== null

/** True when the language has rules of its own here. */
export const isKnownLanguage = (language: string): boolean =>
  language in PROFILES || listedLanguages.includes(language)
