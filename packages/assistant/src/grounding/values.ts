import { calendarNames } from './calendar.ts'
import { dates } from './dates.ts'
import { numberWords } from './number-words.ts'
import { factorAfter, readNumber } from './read-number.ts'
import { times } from './times.ts'
import { type Unit, unitAt } from './units.ts'

/** A number, price, date, time or week day of a text. */
export interface Value {
  /** As written. */
  text: string
  /** Each a way to bear it out: all the keys of one must be held. */
  readings: string[][]
  /** What it bears out itself. */
  keys: string[]
  /** Whether it must be borne out: a lone "second" or "once" may be no number. */
  isClaim: boolean
}

const PHONE = /(?<![\d.,])\+?\d(?:[ ().\-/]{0,2}\d){6,}(?![.,]?\d)/g
const NUMBER = /\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*/g

/** All values of a text in which addresses are blanked out, compared across ways of writing. `language` is for words. */
export function values(written: string, language: string): Value[] {
  let text = withPlainDigits(written)
  const found: Value[] = []
  const take = (index: number, length: number, value: Omit<Value, 'text' | 'isClaim'>, isClaim = true) => {
    found.push({ text: text.slice(index, index + length).trim(), isClaim, ...value })
    text = text.slice(0, index) + ' '.repeat(length) + text.slice(index + length)
  }

  for (const { index, length, days, month, year } of dates(text, language)) {
    const named = month === undefined ? [] : [`month:${month}`]
    const inYear = year === undefined ? [] : [`n:${year}`]
    const readings = days.length > 0 ? days.map((day) => [`day:${day}`, ...inYear]) : [[...named, ...inYear]]
    const parts = days.flatMap((day) => [
      `day:${day}`,
      `month:${day.split('-')[0]}`,
      `n:${day.split('-')[1]}`,
    ])
    take(index, length, { readings, keys: [...parts, ...named, ...inYear] })
  }
  for (const { index, length, minutes, hour, mayBeHours, isWhole } of times(text)) {
    const asHours = mayBeHours ? [`n:${hour}:hour`, `n:${hour}:`] : []
    const plain = isWhole ? [[`n:${hour}:`]] : []
    const readings = [[`time:${minutes}`], ...asHours.map((key) => [key]), ...plain]
    take(index, length, { readings, keys: [`time:${minutes}`, `n:${hour}`, ...asHours] })
  }
  for (const { 0: phone, index } of [...text.matchAll(PHONE)]) {
    const digits = phone.replace('(0)', '').replace(/\D/g, '')
    if (isGrouped(phone)) continue
    take(index, phone.length, { readings: [[`digits:${digits}`]], keys: [`digits:${digits}`, `n:${digits}`] })
  }
  for (const { 0: number, index } of [...text.matchAll(NUMBER)]) {
    const end = index + number.length
    const factor = factorAfter(text.slice(end, end + 12))
    take(index, number.length, counted(readNumber(number), factor, unitAt(text, index, end)))
  }
  for (const { value, index, length, isClaim } of numberWords(text, language))
    take(index, length, counted([[value]], 1, unitAt(text, index, index + length)), isClaim)
  for (const { 0: word, index } of [...text.matchAll(/[\p{L}\p{M}]{3,}/gu)]) {
    const day = weekDay(word.toLowerCase(), language)
    if (day !== undefined)
      take(index, word.length, { readings: [[`weekday:${day}`]], keys: [`weekday:${day}`] })
  }
  return found
}

/** The unit counts where the source gives one too. */
function counted(meanings: number[][], factor: number, unit: Unit | null): Omit<Value, 'text' | 'isClaim'> {
  const readings: string[][] = []
  const keys: string[] = []
  for (const meaning of meanings) {
    const numbers = meaning.map((value, at) => (at === meaning.length - 1 ? value * factor : value))
    const last = numbers.at(-1)
    const others = numbers.slice(0, -1).map((value) => `n:${value}`)
    for (const [other, times] of alike(unit)) readings.push([...others, `n:${(last ?? 0) * times}:${other}`])
    if (unit) readings.push([...others, `n:${last}:${unit}`], [...others, `n:${last}:`])
    else readings.push([...others, `n:${last}`])
    keys.push(...numbers.map((value) => `n:${value}`), `n:${last}:${unit ?? ''}`)
  }
  return { readings, keys }
}

/** Two weeks are 14 days, a year 12 months. */
function alike(unit: Unit | null): [Unit, number][] {
  if (unit === 'week') return [['day', 7]]
  if (unit === 'day') return [['week', 1 / 7]]
  if (unit === 'year') return [['month', 12]]
  return unit === 'month' ? [['year', 1 / 12]] : []
}

function isGrouped(number: string): boolean {
  return /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/.test(number) || /^\d+[.,]\d+$/.test(number)
}

function weekDay(word: string, language: string): number | undefined {
  const { days } = calendarNames(language)
  // Plurals and cases: "Mondays", "montags", "los sábados".
  return days.get(word) ?? days.get(word.replace(/(?:s|e|en)$/u, ''))
}

function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replaceAll('’', "'")
    .replace(/[\u2010-\u2015\u2212~〜～]/g, '-')
}
