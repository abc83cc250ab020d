import { stopwords } from '../search/stopwords.ts'

const fold = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')

/** Scripts that one language, or a few, are written in; kana before Han, which Japanese has too. */
const SCRIPTS: [RegExp, string[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Hebrew}/gu, ['he']],
  [/\p{Script=Devanagari}/gu, ['hi']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Arabic}/gu, ['ar']],
  [/\p{Script=Han}/gu, ['zh']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk']],
]
const LATIN = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'ro',
  'pl',
  'tr',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'id',
  'vi',
]
const SAMPLE = 6_000
// Pages about software are half English names; a script that no such name is written in still tells.
const MIN_SHARE = 0.1
// Fewer question words than this in a page prove nothing about Latin script.
const MIN_HITS = 8

/** The language of a page's text by its script and its small words; null when the text doesn't tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return null
  for (const [script, languages] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) < letters * MIN_SHARE) continue
    return languages.length === 1
      ? (languages[0] ?? null)
      : (mostHits(sample, languages, 1) ?? languages[0] ?? null)
  }
  return mostHits(sample, LATIN, MIN_HITS)
}

function mostHits(sample: string, languages: string[], least: number): string | null {
  const words = fold(sample).match(/\p{L}+/gu) ?? []
  const [best, second] = languages
    .map((language) => {
      const small = stopwords(language, fold)
      return { language, hits: words.filter((word) => small.has(word)).length }
    })
    .sort((a, b) => b.hits - a.hits)
  if (!best || best.hits < least || best.hits === second?.hits) return null
  return best.language
}
