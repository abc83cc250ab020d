// `node packages/understanding/scripts/make-spelling.ts` writes src/language/spelling.ts: how often each language uses
// three letters in a row, from our own samples and word lists and from the names that Unicode's CLDR (Unicode License)
// has for countries, languages, currencies, units and times, as Node's Intl gives them.
import { writeFileSync } from 'node:fs'
import { commonWords } from '../src/language/common-words.ts'
import { trigramsOf, wordsOf } from '../src/language/profile.ts'
import { stopwordLists } from '../src/language/stopword-lists.ts'
import { samples } from './samples.ts'

const LANGUAGES =
  'en es fr de it pt nl pl tr ro sv da nb fi cs hu vi id ca az et eu hr is lt lv ms sk sl sq tl yo ru uk be bg sr ar fa ur hi mr'
const KEPT = 1000
const SMOOTHING = 1.5
/** Runs of letters that a language might have. */
const POSSIBLE = 6000
const WEIGHTS = { sample: 3, stopwords: 6, words: 4 }

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const codes = LETTERS.flatMap((one) => LETTERS.map((two) => one + two))
const months = Array.from({ length: 12 }, (_, month) => month)

function namesIn(language: string): string[] {
  const locale = language === 'tl' ? 'fil' : language
  const named = (type: Intl.DisplayNamesType, list: readonly string[]) => {
    const names = new Intl.DisplayNames([locale], { type, fallback: 'none' })
    return list.flatMap((code) => names.of(code) ?? [])
  }
  const units = Intl.supportedValuesOf('unit').flatMap((unit) =>
    [1, 2, 5].map((count) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    ),
  )
  const dates = months.flatMap((month) =>
    [1, 9, 20].map((day) =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: 'full',
        timeStyle: 'full',
        timeZone: 'Europe/Berlin',
      }).format(Date.UTC(2024, month, day)),
    ),
  )
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const spans = (['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const).flatMap(
    (unit) => [-5, -2, -1, 0, 1, 2, 5].map((count) => relative.format(count, unit)),
  )
  return [
    ...named('region', codes),
    ...named(
      'language',
      codes.map((code) => code.toLowerCase()),
    ),
    ...named('currency', Intl.supportedValuesOf('currency')),
    ...units,
    ...dates,
    ...spans,
  ]
}

function countTrigrams(language: string): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (word: string, weight: number) => {
    for (const trigram of trigramsOf(word)) counts.set(trigram, (counts.get(trigram) ?? 0) + weight)
  }
  for (const word of wordsOf(samples[language] ?? '')) add(word, WEIGHTS.sample)
  for (const word of wordsOf(stopwordLists[language] ?? '')) add(word, WEIGHTS.stopwords)
  for (const word of wordsOf(commonWords[language] ?? '')) add(word, WEIGHTS.words)
  const repeated = new Map<string, number>()
  for (const word of wordsOf(namesIn(language).join(' '))) repeated.set(word, (repeated.get(word) ?? 0) + 1)
  for (const [word, times] of repeated) add(word, 1 + Math.log(times))
  return counts
}

function spellingOf(language: string): { unseen: number; classes: [number, string][] } {
  const counts = countTrigrams(language)
  const mass = [...counts.values()].reduce((sum, count) => sum + count, 0) + SMOOTHING * POSSIBLE
  // Half a nat is fine enough to tell languages apart, and lets many share one number.
  const probability = (count: number) => Math.round(2 * Math.log((count + SMOOTHING) / mass)) / 2
  const kept = [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).slice(0, KEPT)
  const classes = Map.groupBy(kept, ([, count]) => probability(count))
  return {
    unseen: probability(0),
    classes: [...classes].map(([value, list]) => [value, list.map(([trigram]) => trigram).join('')]),
  }
}

const spelling = Object.fromEntries(LANGUAGES.split(' ').map((language) => [language, spellingOf(language)]))
writeFileSync(
  new URL('../src/language/spelling.ts', import.meta.url),
  `// Written by scripts/make-spelling.ts; see there.

/** By language: log probability of three letters in a row, and the letters that have it, end to end. */
export const spelling: Record<string, { unseen: number; classes: [number, string][] }> = ${JSON.stringify(spelling)}
`,
)
