import { baseLanguage } from '../base-language.ts'

const FIRST_SUNDAY = Date.UTC(2023, 0, 1, 12)
const DAY_MS = 86_400_000
/** Also a verb, a number, a word for "but": a month only beside a number. */
const AMBIGUOUS = new Set(
  'may mar mars mart march mai set sept ago out juni dec gen okt ocak sie lis gru maj mag mei mei ara eki kas'.split(
    ' ',
  ),
)

interface CalendarNames {
  /** 1 to 12. */
  months: Map<string, number>
  /** 0 is Sunday. */
  days: Map<string, number>
}

const known = new Map<string, CalendarNames>()

/** Months and week days by name, long and short, in a language and in English. */
export function calendarNames(language: string): CalendarNames {
  const base = baseLanguage(language)
  let names = known.get(base)
  if (!names) {
    names = { months: new Map(), days: new Map() }
    for (const each of new Set(['en', base])) addNames(names, each)
    known.set(base, names)
  }
  return names
}

function addNames({ months, days }: CalendarNames, language: string): void {
  const add = (map: Map<string, number>, name: string | undefined, value: number) => {
    const word = name?.toLowerCase().replace(/\.$/, '')
    if (word && /^\p{L}[\p{L}\p{M}-]{2,}$/u.test(word)) map.set(word, value)
  }
  for (const length of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
    // With its day a month stands in another case: "maj", but "3 maja".
    const dated = new Intl.DateTimeFormat(language, { day: 'numeric', month: length, timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      const date = Date.UTC(2023, month, 15)
      add(months, alone.format(date), month + 1)
      add(months, dated.formatToParts(date).find(({ type }) => type === 'month')?.value, month + 1)
    }
    if (length === 'short' && language !== 'en') continue
    for (let day = 0; day < 7; day++) add(days, weekday.format(FIRST_SUNDAY + day * DAY_MS), day)
  }
  for (const short of ['sat', 'sun']) days.delete(short)
}

export function isAmbiguousMonth(word: string): boolean {
  return AMBIGUOUS.has(word)
}
