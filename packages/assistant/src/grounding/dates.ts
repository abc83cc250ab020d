import { calendarNames, isAmbiguousMonth } from './calendar.ts'

export interface Dated {
  /** In the text that was read. */
  index: number
  length: number
  /** Each a month and day that it can mean, "5-1"; empty for a month alone. */
  days: string[]
  month?: number
  year?: number
}

const NUMERIC =
  /(?<![\d.,/-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2}))(?![\d/-]|[.,]\d)/g
const HAN = /(?:(\d{4})年\s?)?(\d{1,2})月\s?(\d{1,2})[日号號]/g
const DAY_BEFORE = /(?<![\d.,:])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?$/iu
const DAY_AFTER = /^\.?\s+(\d{1,2})(?!\d|[.,:]\d|\s*%)(?:st|nd|rd|th)?/iu
const YEAR_AFTER = /^\.?,?\s+(?:de\s+)?((?:19|20)\d{2})(?!\d)/iu

/** The dates of a text, in figures and with names of months in that language or English, in reading order. */
export function dates(text: string, language: string): Dated[] {
  const found: Dated[] = []
  for (const match of text.matchAll(NUMERIC)) {
    const [all, year, month, day, one, , other, shortYear] = match
    const full = Number(year ?? (shortYear?.length === 2 ? `20${shortYear}` : shortYear))
    const pairs = year
      ? [[month, day]]
      : [
          [other, one],
          [one, other],
        ]
    const days = pairs.flatMap(([m, d]) => (isDay(Number(m), Number(d)) ? [`${Number(m)}-${Number(d)}`] : []))
    if (days.length > 0) found.push({ index: match.index, length: all.length, days, year: full })
  }
  for (const { 0: all, 1: year, 2: month, 3: day, index } of text.matchAll(HAN)) {
    const days = [`${Number(month)}-${Number(day)}`]
    found.push({ index, length: all.length, days, ...(year && { year: Number(year) }) })
  }
  const { months } = calendarNames(language)
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const month = months.get(word.toLowerCase())
    if (month) found.push(...named({ word, index, month }, text))
  }
  return found.sort((a, b) => a.index - b.index)
}

function named(
  { word, index, month }: { word: string; index: number; month: number },
  text: string,
): Dated[] {
  const behind = index + word.length
  // A number that is no day of that month is a claim of its own.
  const asDay = (match: RegExpExecArray | null) => (match && isDay(month, Number(match[1])) ? match : null)
  const before = asDay(DAY_BEFORE.exec(text.slice(Math.max(0, index - 12), index)))
  const after = before ? null : asDay(DAY_AFTER.exec(text.slice(behind, behind + 8)))
  const end = behind + (after?.[0].length ?? 0)
  const year = YEAR_AFTER.exec(text.slice(end, end + 14))
  const day = Number(before?.[1] ?? after?.[1] ?? 0)
  if (!day && !year && isAmbiguousMonth(word.toLowerCase())) return []
  const start = index - (before?.[0].length ?? 0)
  return [
    {
      index: start,
      length: end + (year?.[0].length ?? 0) - start,
      days: day ? [`${month}-${day}`] : [],
      month,
      ...(year && { year: Number(year[1]) }),
    },
  ]
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}
