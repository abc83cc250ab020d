export interface Clocked {
  index: number
  length: number
  /** Of the day. */
  minutes: number
  hour: number
  /** "9 h" can also be nine hours. */
  mayBeHours: boolean
  /** "9 am" may stand for a plain "9" of a source; "9:30" may not. */
  isWhole: boolean
}

const WITH_HALF = /(?<![\d.,:/])(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\b\.?/giu
const WITH_HAN_HALF = /(午前|上午|早上|午後|下午|晚上)\s?(\d{1,2})(?!\d)(?:(?:[:：時点點])(\d{2})?分?)?/gu
const WITH_ARABIC_HALF = /(?<![\d.,:])(\d{1,2})(?::(\d{2}))?\s*(صباح|مساء)\p{L}*/gu
const BARE = /(?<![\d.,:])([01]?\d|2[0-4]):([0-5]\d)(?!\d)/gu
const WITH_WORD =
  /(?<![\d.,:])([01]?\d|2[0-4])(?:[.:]([0-5]\d))?\s*(?:(Uhr|godz\p{L}*)|(heures?|uur|h(?=[\s.,;)]|\d{2}|$)|[時点點](?!間)))([0-5]\d)?/giu

/** The times of day in a text. */
export function times(text: string): Clocked[] {
  const found: Clocked[] = []
  const add = (
    match: RegExpMatchArray,
    [hour = '', minute = '00']: (string | undefined)[],
    more: { half?: 'am' | 'pm'; mayBeHours?: boolean } = {},
  ) => {
    const { 0: all, index = 0 } = match
    if (found.some((one) => index < one.index + one.length && one.index < index + all.length)) return
    // No such hour or minute: its numbers are claims of their own.
    if (Number(hour) > 24 || Number(minute) > 59) return
    const base = more.half ? (Number(hour) % 12) + (more.half === 'pm' ? 12 : 0) : Number(hour)
    const minutes = base * 60 + Number(minute)
    found.push({
      index,
      length: all.length,
      minutes,
      hour: Number(hour),
      mayBeHours: more.mayBeHours ?? false,
      isWhole: Number(minute) === 0,
    })
  }
  for (const match of text.matchAll(WITH_HALF))
    add(match, [match[1], match[2]], { half: match[3]?.toLowerCase() === 'p' ? 'pm' : 'am' })
  for (const match of text.matchAll(WITH_HAN_HALF))
    add(match, [match[2], match[3]], { half: /午前|上午|早上/.test(match[1] ?? '') ? 'am' : 'pm' })
  for (const match of text.matchAll(WITH_ARABIC_HALF))
    add(match, [match[1], match[2]], { half: match[3] === 'مساء' ? 'pm' : 'am' })
  for (const match of text.matchAll(BARE)) add(match, [match[1], match[2]])
  for (const match of text.matchAll(WITH_WORD))
    add(match, [match[1], match[2] ?? match[5]], { mayBeHours: match[4] !== undefined })
  return found
}
