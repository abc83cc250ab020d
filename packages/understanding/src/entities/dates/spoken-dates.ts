import { compactPattern } from '../../words/compact-pattern.ts'
import { addMonths, type Day, dayOf, partsOf, weekdayOf } from './calendar.ts'
import type { DateWords } from './date-words.ts'
import type { Meant } from './find-dates.ts'
import { dated } from './numeric-dates.ts'

const list = (words: string): string[] => words.split(';')

type Unit = 'day' | 'week' | 'month' | 'year'
const UNITS: Unit[] = ['day', 'week', 'month', 'year']

interface Patterns {
  near: RegExp[]
  counted: { pattern: RegExp; sign: 1 | -1 }[]
  lately: RegExp
  sided: { pattern: RegExp; side: -1 | 0 | 1 }[]
  weekday: RegExp
  dayMonth: RegExp
  monthDay: RegExp
  monthYear: RegExp
  is(word: string, pattern: string): boolean
}

const compiled = new WeakMap<DateWords, Patterns>()

/** Days in words: "the day before yesterday", "two weeks ago", "last Tuesday", "3rd of May". Text must be folded. */
export function spokenDates(text: string, words: DateWords, today: Day): Meant[] {
  const patterns = compiled.get(words) ?? compile(words)
  const hasDigit = /\d/.test(text)
  const found: Meant[] = []
  const add = (match: RegExpExecArray, from: Day | null, to = from) => {
    if (from !== null && to !== null)
      found.push({ start: match.index, end: match.index + match[0].length, from, to })
  }
  patterns.near.forEach((pattern, at) => {
    for (const match of text.matchAll(pattern)) add(match, today + at - 2)
  })
  for (const { pattern, sign } of patterns.counted)
    for (const match of text.matchAll(pattern)) {
      const { count, unit } = counted(match, words, patterns)
      add(match, moved(today, sign * count, unit))
    }
  for (const match of text.matchAll(patterns.lately)) {
    const { count, unit } = counted(match, words, patterns)
    add(match, moved(today, -count, unit), today)
  }
  for (const { pattern, side } of patterns.sided)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = sided(match[1] ?? match[2] ?? '', side, words, patterns, today)
      add(match, from, to)
    }
  for (const match of text.matchAll(patterns.weekday)) {
    const [day] = sided(match[0], 1, words, patterns, today)
    found.push({ start: match.index, end: match.index + match[0].length, from: day, to: day, isBare: true })
  }
  if (!hasDigit) return found
  for (const match of text.matchAll(patterns.dayMonth))
    add(match, dated(today, monthOf(match[2], words, patterns), Number(match[1]), match[3]))
  for (const match of text.matchAll(patterns.monthDay))
    add(match, dated(today, monthOf(match[1], words, patterns), Number(match[2]), match[3]))
  for (const match of text.matchAll(patterns.monthYear)) {
    const month = monthOf(match[1], words, patterns)
    add(match, dayOf(Number(match[2]), month, 1), dayOf(Number(match[2]), month + 1, 0))
  }
  return found
}

/** Patterns that are made ready in one slice, a millisecond each. */
const SLICE = 4

/** Uses each pattern of a language twice, in slices: an engine makes one ready at its first use, and fast at its second. */
export function* readySpokenDates(words: DateWords): Generator<void, void> {
  const { near, counted, lately, sided, weekday, dayMonth, monthDay, monthYear } =
    compiled.get(words) ?? compile(words)
  const beside = [...counted, ...sided].map(({ pattern }) => pattern)
  const patterns = [...near, ...beside, lately, weekday, dayMonth, monthDay, monthYear]
  for (const [at, pattern] of [...patterns, ...patterns].entries()) {
    if (at % SLICE === 0) yield
    'my parcel 12'.search(pattern)
  }
  yield
}

const monthOf = (word = '', words: DateWords, { is }: Patterns) =>
  list(words.months).findIndex((month) => is(word, month)) + 1

/** Arabic says "two weeks" in one word. */
const PAIR = /^(?:يومين|اسبوعين|شهرين|سنتين|عامين)$/

function counted(match: RegExpExecArray, words: DateWords, { is }: Patterns): { count: number; unit: Unit } {
  const parts = match.slice(1).filter((part) => part !== undefined)
  const unit = parts.at(-1) ?? ''
  const word = parts.length > 1 ? (parts[0] ?? '') : PAIR.test(unit) ? '2' : '1'
  const count = /^\d/.test(word) ? Number(word) : list(words.counts).findIndex((one) => is(word, one)) + 1
  return { count, unit: UNITS.find((one) => is(unit, words[one])) ?? 'day' }
}

function moved(from: Day, count: number, unit: Unit): Day {
  if (unit === 'day') return from + count
  if (unit === 'week') return from + 7 * count
  return addMonths(from, unit === 'month' ? count : 12 * count)
}

/** The weekday, week, month or year before, around or after today. */
function sided(word: string, side: -1 | 0 | 1, words: DateWords, { is }: Patterns, today: Day): [Day, Day] {
  const monday = today - weekdayOf(today)
  const { year, month } = partsOf(today)
  const weekday = list(words.weekdays).findIndex((day) => is(word, day))
  if (weekday >= 0) {
    const inWeek = monday + weekday
    if (words.byWeek || side === 0) return [inWeek + 7 * side, inWeek + 7 * side]
    const day = side < 0 ? inWeek - (inWeek >= today ? 7 : 0) : inWeek + (inWeek <= today ? 7 : 0)
    return [day, day]
  }
  const named = list(words.months).findIndex((one) => is(word, one)) + 1
  if (named > 0) {
    const shift = side < 0 ? (named >= month ? -1 : 0) : side > 0 ? (named <= month ? 1 : 0) : 0
    return [dayOf(year + shift, named, 1), dayOf(year + shift, named + 1, 0)]
  }
  if (is(word, words.week)) return [monday + 7 * side, monday + 7 * side + 6]
  if (is(word, words.month)) return [dayOf(year, month + side, 1), dayOf(year, month + side + 1, 0)]
  if (is(word, words.year)) return [dayOf(year + side, 1, 1), dayOf(year + side, 12, 31)]
  return [today + side, today + side]
}

function compile(words: DateWords): Patterns {
  const isUnspaced = words.byWeek === true
  const space = isUnspaced ? '\\s?' : ' '
  const whole = (inner: string) =>
    compactPattern(isUnspaced ? inner : `(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, 'g')
  const group = (parts: string[]) => `(${parts.join('|')})`
  const count = `(\\d{1,3}|${list(words.counts).reverse().join('|')})`
  const unit = group(UNITS.map((one) => words[one]))
  const fill = (template: string) => template.replace(/N/g, count).replace(/U/g, unit)
  const months = group(list(words.months))
  const dated = group([
    ...list(words.weekdays),
    words.week,
    words.month,
    words.year,
    ...(isUnspaced ? [] : list(words.months)),
  ])
  const beside = (side: string) => whole(`(?:${side})${space}${dated}|${dated}${space}(?:${side})`)
  const ordinal = '(?:st|nd|rd|th|er|\\.|º|°|-?(?:го|е|ого))?'
  const of = words.of ? `(?:(?:${words.of}) )?` : ''
  const tests = new Map<string, RegExp>()
  const known: Patterns = {
    near: list(words.near).map(whole),
    counted: [
      ...words.past.split(/\|(?![^(]*\))/).map((one) => ({ pattern: whole(fill(one)), sign: -1 as const })),
      ...words.ahead.split(/\|(?![^(]*\))/).map((one) => ({ pattern: whole(fill(one)), sign: 1 as const })),
    ],
    lately: whole(`(?:${words.last})${space}${count}${space}${unit}|(?:${words.since}) ${count} ${unit}`),
    sided: [
      { pattern: beside(words.last), side: -1 },
      { pattern: beside(words.this), side: 0 },
      { pattern: beside(words.next), side: 1 },
    ],
    weekday: whole(list(words.weekdays).join('|')),
    // "11月" is no first of January.
    dayMonth: isUnspaced
      ? /(?!)/g
      : whole(`(\\d{1,2})${ordinal}${space}${of}${months}(?:,?${space}(?:de |del )?(\\d{4}))?`),
    monthDay: whole(`${months}${space}(\\d{1,2})${ordinal}(?:,?${space}(\\d{4}))?`),
    monthYear: whole(`${months}${space}(?:de |del )?(\\d{4})`),
    is: (word, pattern) => {
      const test = tests.get(pattern) ?? compactPattern(`^(?:${pattern})$`)
      tests.set(pattern, test)
      return test.test(word)
    },
  }
  compiled.set(words, known)
  return known
}
