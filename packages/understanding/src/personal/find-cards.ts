import { passesLuhn } from './check-digits.ts'
import type { PersonalData } from './personal-data.ts'

/** Numbers that card companies and payment services print in their documentation. */
const TEST_CARDS = new Set(
  (
    '4111111111111111 4242424242424242 4012888888881881 4000056655665556 4222222222222 5555555555554444 ' +
    '5105105105105100 2223003122003222 5200828282828210 378282246310005 371449635398431 378734493671000 ' +
    '6011111111111117 6011000990139424 3056930009020004 30569309025904 38520000023237 36227206271667 ' +
    '3530111333300000 3566002020360505 6200000000000005 4000000000000002 4000000000009995 4000002500003155 ' +
    '4000000000003220 5454545454545454 4444333322221111 4917610000000000 6759649826438453'
  ).split(' '),
)
/** First digits of the card companies, and how long their numbers are. */
const COMPANIES =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,16}|(?:2131|1800)\d{11}|35\d{14}|6\d{15,18}|5[06-9]\d{10,17}|220[0-4]\d{12,15}|9792\d{12})$/
const CANDIDATE = /(?<![\p{LC}\p{N}]|\d[-.])\d(?:[ -]?\d){11,18}(?![\p{LC}\p{N}]|[-.]\d)/gu

/** Payment cards by company, length and check digit; test numbers are left out. */
export function findCards(text: string): PersonalData[] {
  const found: PersonalData[] = []
  for (const match of text.matchAll(CANDIDATE)) {
    const digits = match[0].replace(/[ -]/g, '')
    if (!COMPANIES.test(digits) || !passesLuhn(digits) || TEST_CARDS.has(digits)) continue
    found.push({ kind: 'card', start: match.index, end: match.index + match[0].length })
  }
  return found
}
