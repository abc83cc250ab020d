import { passesLuhn, passesMod11And10, passesVerhoeff, remainder, weightedSum } from './check-digits.ts'

/** One country's number: how it is written, and whether its letters and digits (upper case, nothing between) add up. */
export interface NationalRule {
  country: string
  pattern: RegExp
  /** Bare digits that so many other numbers pass that a word must announce them. */
  cue?: RegExp
  /** Written with its own separators it needs no word. */
  formatted?: RegExp
  passes(value: string): boolean
}

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE'
const HETU = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const ODD_PLACES: Record<string, number> = Object.fromEntries(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, at) => {
    const values = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ]
    return [letter, values[at < 10 ? at : at - 10] ?? 0]
  }),
)

export const nationalRules: NationalRule[] = [
  {
    country: 'US',
    pattern: /\d{3}[- ]?\d{2}[- ]?\d{4}/,
    formatted: /^\d{3}-\d{2}-\d{4}$/,
    cue: /\b(?:ssn|social\s+security|itin)\b/i,
    // Areas 000, 666 and 9xx were never given out; the three numbers of advertisements belong to nobody.
    passes: (id) =>
      /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(id) &&
      !['078051120', '219099999', '457555462', '123456789'].includes(id),
  },
  {
    country: 'GB',
    pattern: /[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]/i,
    passes: (id) => /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(id),
  },
  {
    country: 'DE',
    pattern: /[1-9]\d(?: ?\d{3}){3}/,
    formatted: /^\d{2} \d{3} \d{3} \d{3}$/,
    cue: /(?:steuer-?\s?(?:id|nummer|identifikation)|idnr|tax id)/i,
    passes: (id) => hasTaxRepeats(id) && passesMod11And10(id),
  },
  {
    country: 'ES',
    pattern: /(?:\d{8}|[XYZ][- ]?\d{7})[- ]?[A-Z]/i,
    passes: (id) => {
      const number = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))
      return DNI[Number(number) % 23] === id.at(-1)
    },
  },
  {
    country: 'FR',
    pattern: /[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-4]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})/i,
    passes: (id) => {
      const digits = id.replace('2A', '19').replace('2B', '18')
      return 97 - remainder(digits.slice(0, 13), 97) === Number(digits.slice(13))
    },
  },
  {
    country: 'IT',
    pattern: /[A-Z]{6} ?[\dL-V]{2}[A-EHLMPRST][\dL-V]{2} ?[A-Z][\dL-V]{3}[A-Z]/i,
    passes: (id) => {
      const sum = [...id.slice(0, 15)].reduce((total, letter, at) => {
        const even = /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65
        return total + (at % 2 === 0 ? (ODD_PLACES[letter] ?? 0) : even)
      }, 0)
      return String.fromCharCode(65 + (sum % 26)) === id[15]
    },
  },
  {
    country: 'NL',
    pattern: /\d{4}[. ]?\d{2}[. ]?\d{3}/,
    cue: /(?:\bbsn\b|burgerservice|sofinummer)/i,
    passes: (id) => id !== '000000000' && weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  },
  {
    country: 'PL',
    pattern: /\d{11}/,
    passes: (id) =>
      isDay(Number(id.slice(4, 6)), Number(id.slice(2, 4)) % 20) &&
      weightedSum(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  },
  {
    country: 'BR',
    pattern: /\d{3}\.?\d{3}\.?\d{3}-?\d{2}/,
    formatted: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
    cue: /\bcpf\b/i,
    passes: (id) => {
      const digit = (count: number) =>
        ((weightedSum(
          id,
          Array.from({ length: count }, (_, at) => count + 1 - at),
        ) *
          10) %
          11) %
        10
      return !/^(\d)\1+$/.test(id) && digit(9) === Number(id[9]) && digit(10) === Number(id[10])
    },
  },
  {
    country: 'SE',
    pattern: /(?:19|20)?\d{6}[-+]?\d{4}/,
    formatted: /^(?:\d{2})?\d{6}[-+]\d{4}$/,
    cue: /(?:personnummer|samordningsnummer)/i,
    passes: (id) => {
      const digits = id.slice(-10)
      const day = Number(digits.slice(4, 6))
      return isDay(day > 60 ? day - 60 : day, Number(digits.slice(2, 4))) && passesLuhn(digits)
    },
  },
  {
    country: 'FI',
    pattern: /\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]/i,
    passes: (id) =>
      isDay(Number(id.slice(0, 2)), Number(id.slice(2, 4))) &&
      HETU[Number(id.slice(0, 6) + id.slice(-4, -1)) % 31] === id.at(-1),
  },
  {
    country: 'NO',
    pattern: /\d{6} ?\d{5}/,
    passes: (id) =>
      isDay(Number(id.slice(0, 2)) % 40, Number(id.slice(2, 4)) % 40) &&
      weightedSum(id, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
      weightedSum(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  {
    // Numbers given since 2007 need not pass a check, so the day of birth and the hyphen must do.
    country: 'DK',
    pattern: /\d{6}-?\d{4}/,
    formatted: /^\d{6}-\d{4}$/,
    cue: /\b(?:cpr|personnummer)/i,
    passes: (id) => isDay(Number(id.slice(0, 2)), Number(id.slice(2, 4))),
  },
  {
    country: 'IN',
    pattern: /[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}/,
    formatted: /^\d{4}[ -]\d{4}[ -]\d{4}$/,
    cue: /(?:aadhaar|aadhar|आधार)/i,
    passes: passesVerhoeff,
  },
]

function isDay(day: number, month: number): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
  )
}

/** Of the first ten digits of a German tax number exactly one stands twice or three times. */
function hasTaxRepeats(id: string): boolean {
  const counts = [...'0123456789'].map((digit) => id.slice(0, 10).split(digit).length - 1)
  return counts.filter((count) => count > 1).length === 1 && Math.max(...counts) <= 3
}
