import { listedLanguages } from './stopwords.ts'

/** How a language is taken apart for the index and for questions. */
export interface LanguageProfile {
  /** Snowball algorithm; null where there is none, or none is needed. */
  stemmer: string | null
  /** True for scripts that put no spaces between words. */
  unspaced: boolean
  /** Letters of the pieces by which related words are known: one syllable or so. */
  pieceLength: number
  /** Accents tell words apart and are kept. */
  keepsMarks: boolean
}

const profile = (stemmer: string | null, rest: Partial<LanguageProfile> = {}): LanguageProfile => ({
  stemmer,
  unspaced: false,
  pieceLength: 4,
  keepsMarks: false,
  ...rest,
})
const ideographs = { unspaced: true, pieceLength: 2, keepsMarks: true }
const abugida = { unspaced: true, keepsMarks: true }

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
  zh: profile(null, ideographs),
  ja: profile(null, ideographs),
  th: profile(null, abugida),
  lo: profile(null, abugida),
  km: profile(null, abugida),
  my: profile(null, abugida),
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

/** True when the language has rules of its own here. */
export const isKnownLanguage = (language: string): boolean =>
  language in PROFILES || listedLanguages.includes(language)
