import { foldInPlace } from '../fold-in-place.ts'
import { type Day, isoOf, todayIn } from './calendar.ts'
import { type DateWords, dateWords } from './date-words.ts'
import { numericDates } from './numeric-dates.ts'
import { spokenDates } from './spoken-dates.ts'

/** What a stretch of text means: one day, or the first and the last of several. */
export interface Meant {
  start: number
  end: number
  from: Day
  to: Day
  /** A weekday alone: the next one, but the last one after "since". */
  isBare?: boolean
}

export type FoundDate =
  | { type: 'date'; start: number; end: number; value: string }
  | { type: 'period'; start: number; end: number; from: string; to: string }

export interface DateSettings {
  now: Date
  /** IANA name; what day it is there decides what "yesterday" means. */
  timeZone: string
  /** BCP 47; of the text. */
  language?: string
}

/**
 * Days and periods, in numbers or in the words of 13 languages. "Since Monday" is a period up to today, "last week" one
 * from Monday to Sunday; a weekday alone and one with "next" is the first after today, with "last" the latest before;
 * a day without a year is the nearest. Of two ways to read 3/5 the one of the language, in English of the time zone.
 */
export function findDates(text: string, { now, timeZone, language = 'en' }: DateSettings): FoundDate[] {
  const code = language.toLowerCase().split('-')[0] ?? 'en'
  const words = dateWords[code] ?? dateWords.en
  if (!words) return []
  const today = todayIn(timeZone, now)
  const folded = foldInPlace(text)
  const isMonthFirst =
    language === 'en-US' || (code === 'en' && !language.includes('-') && /^(America|US)\//.test(timeZone))
  const all = [...spokenDates(folded, words, today), ...numericDates(folded, today, isMonthFirst)]
  return longestFirst(all)
    .map((meant) => reached(folded, meant, words, code, today))
    .map(({ start, end, from, to }) =>
      from === to
        ? { type: 'date', start, end, value: isoOf(from) }
        : { type: 'period', start, end, from: isoOf(from), to: isoOf(to) },
    )
}

function longestFirst(all: Meant[]): Meant[] {
  const kept: Meant[] = []
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

/** Words that say since or until when may stand after, too. */
const AFTER: Record<string, { since: RegExp; until: RegExp }> = {
  tr: { since: /^'?(?: ?beri| itibaren|(?:d[ae]n|t[ae]n) (?:beri|itibaren))/, until: /^'?(?:y?[ea])? kadar/ },
  ja: { since: /^から|^以来|^以降/, until: /^まで/ },
  zh: { since: /^(?:以来|以來|开始|開始|起)/, until: /^(?:之前|以前|为止)/ },
}

/** Widens a day by a word beside it that says since or until when. */
function reached(text: string, meant: Meant, words: DateWords, code: string, today: Day): Meant {
  const before = text.slice(0, meant.start)
  const after = text.slice(meant.end)
  const reach = (kind: 'since' | 'until') => {
    const late = AFTER[code]?.[kind].exec(after)?.[0].length
    if (late) return { start: meant.start, end: meant.end + late }
    if (words[kind] === '(?:)') return null
    const edge = /[一-龯]/.test(words[kind]) ? '' : '(?<!\\p{L})'
    const early = new RegExp(
      `${edge}(?:${words[kind]})(?: (?:the|le|la|el|il|o|a|den|dem|de))? ?$`,
      'u',
    ).exec(before)
    return early ? { start: early.index, end: meant.end } : null
  }
  const from = meant.isBare ? meant.from - 7 : meant.from
  const since = from <= today ? reach('since') : null
  if (since) return { ...since, from, to: today }
  const until = meant.to >= today ? reach('until') : null
  return until ? { ...until, from: today, to: meant.to } : meant
}
