import { remainder } from './check-digits.ts'
import type { PersonalData } from './personal-data.ts'

/** How long each country's account numbers are. */
const LENGTHS: Record<number, string> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FO FI GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU XK MN',
  21: 'HR LV LI CH',
  22: 'BH BG CR GE DE IE ME RS GB VA',
  23: 'GI IL AE IQ TL OM SO',
  24: 'AD CZ MD PK RO SA SK ES SE TN VG',
  25: 'PT ST LY',
  26: 'IS TR',
  27: 'FR GR IT MR MC SM BI DJ',
  28: 'AL AZ BY CY DO GT HU LB PL SV NI',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
}
const lengthOf = new Map(
  Object.entries(LENGTHS).flatMap(([length, countries]) =>
    countries.split(' ').map((country): [string, number] => [country, Number(length)]),
  ),
)
const START = /(?<![\p{LC}\p{N}])[A-Z]{2}[ -]?\d{2}(?=[ -]?[A-Z0-9])/giu

/** Bank accounts whose country, length and check digits are right; spaces and hyphens between groups do not matter. */
export function findIbans(text: string): PersonalData[] {
  const found: PersonalData[] = []
  for (const { index: start } of text.matchAll(START)) {
    const country = text.slice(start, start + 2).toUpperCase()
    const end = endOf(text, start, lengthOf.get(country) ?? 0)
    if (end > 0 && passes(text.slice(start, end))) found.push({ kind: 'iban', start, end, country })
  }
  return found
}

/** Where so many letters and digits end, parted by nothing, one space or one hyphen; 0 if they do not. */
function endOf(text: string, start: number, length: number): number {
  let at = start
  for (let seen = 0; seen < length; at++) {
    if (/[A-Za-z0-9]/.test(text.charAt(at))) seen++
    else if (!/[ -]/.test(text.charAt(at)) || !/[A-Za-z0-9]/.test(text.charAt(at - 1))) return 0
  }
  return length === 0 || /[\p{LC}\p{N}]/u.test(text.charAt(at)) ? 0 : at
}

function passes(written: string): boolean {
  const iban = written.replace(/[ -]/g, '').toUpperCase()
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  )
  return remainder(digits, 97) === 1
}
