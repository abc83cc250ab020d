import { compactPattern } from '../words/compact-pattern.ts'
import type { PersonalData } from './personal-data.ts'

/** Calling codes with the fewest and most digits that follow them; shared by several countries where they are. */
const CODES: Record<string, [number, number, string?]> = {
  1: [10, 10, 'US'],
  7: [10, 10, 'RU'],
  20: [8, 10, 'EG'],
  27: [9, 9, 'ZA'],
  30: [10, 10, 'GR'],
  31: [9, 9, 'NL'],
  32: [8, 9, 'BE'],
  33: [9, 9, 'FR'],
  34: [9, 9, 'ES'],
  36: [8, 9, 'HU'],
  39: [6, 11, 'IT'],
  40: [9, 9, 'RO'],
  41: [9, 9, 'CH'],
  43: [5, 13, 'AT'],
  44: [9, 10, 'GB'],
  45: [8, 8, 'DK'],
  46: [7, 10, 'SE'],
  47: [8, 8, 'NO'],
  48: [9, 9, 'PL'],
  49: [6, 13, 'DE'],
  51: [8, 9, 'PE'],
  52: [10, 11, 'MX'],
  54: [10, 11, 'AR'],
  55: [10, 11, 'BR'],
  56: [8, 9, 'CL'],
  57: [8, 10, 'CO'],
  58: [10, 10, 'VE'],
  60: [8, 10, 'MY'],
  61: [9, 9, 'AU'],
  62: [7, 12, 'ID'],
  63: [8, 10, 'PH'],
  64: [8, 10, 'NZ'],
  65: [8, 8, 'SG'],
  66: [8, 9, 'TH'],
  81: [9, 10, 'JP'],
  82: [8, 11, 'KR'],
  84: [9, 10, 'VN'],
  86: [10, 11, 'CN'],
  90: [10, 10, 'TR'],
  91: [10, 10, 'IN'],
  92: [9, 10, 'PK'],
  98: [10, 10, 'IR'],
}
const CUES = compactPattern(
  String.raw`(?<!\p{L})(?:phones?|telephone|answering|reached|tel|call|called|calls|calling|ring|mobile|cell|cellphone|whatsapp|viber|fax|sms|text me|landline|dial|reach me|telefon\w*|handy\w*|mobil\w*|rufnummer|anrufen|ruf|t[ée]l[ée]phone|portable|appel\w*|joindre|m[óo]vil|celular|tel[ée]fono|ll[áa]m\w*|tel[ée]fone|telem[óo]vel|ligue|ligar|cellulare|chiam\w*|bel|bellen|gsm|telefoon\w*|kom[óo]rk\w*|dzwo\w*|numara\w*|ara\w{0,4}|cep|тел\w*|телефон\p{L}*|звон\p{L}*|номер телефона|هاتف|جوال|موبايل|اتصل|電話\p{L}*|携帯\p{L}*|电话\p{L}*|手机\p{L}*|전화\p{L}*|फ़?ोन)[^\p{L}\d]*(?:\p{L}+[^\p{L}\d]+){0,4}$`,
  'i',
)
const NOT_CUES = compactPattern(
  String.raw`(?<!\p{L})(?:order|orders|invoice|tracking|parcel|reference|ref|account|acct|ticket|case|booking|serial|model|sku|isbn|ean|item|article|customer|member|policy|passport|licen[cs]e|zip|postal|code|pin|bestell\w*|auftrag\w*|rechnung\w*|sendung\w*|kunden\w*|commande|facture|colis|pedido|factura|fatura|ordine|fattura|bestelling\w*|factuur|zam[óo]wieni\w*|sipari[şs]\w*|заказ\p{L}*|طلب|注文\p{L}*|订单\p{L}*|id|#|№|no\.?)[^\p{L}\d]*(?:(?:number|no|nr|n[°ºo]|id|code|nummer|num[ée]ro|numer|is|ist|es|est|[eè]|was|номер|:|=|#)[^\p{L}\d]*){0,3}$`,
  'i',
)
const CANDIDATE = compactPattern(
  String.raw`(?<![\p{LC}\p{N}+#_$€£@]|\p{N}[.,:/-])(?:\+ ?|00 ?)?\(?\d(?:(?:[ .\-/\u00a0]|[ .-]?[()] ?[ .-]?|\) ?\()?\d){5,15}(?![\p{LC}\p{N}_@%]|[.,:/-]\d| ?[€£$%]| ?(?:usd|eur|gbp|chf|pln|kr|zł|руб|km|kg|mb|gb|ms|px)(?!\p{L}))`,
  'gi',
)
const DATE =
  /^(?:(?:1[89]|20)\d\d[-./ ][01]?\d[-./ ][0-3]?\d|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?: \d{1,2})?$/
const YEARS = /^(?:1[89]|20)\d\d ?[-–/] ?(?:1[89]|20)\d\d$/

/**
 * Phone numbers: international ones by calling code and length, others by how they are grouped, or by a word before
 * them that announces a phone. Numbers announced as something else (an order, an invoice) are left out.
 */
export function findPhones(text: string): PersonalData[] {
  const found: PersonalData[] = []
  for (const { 0: match, index: start } of text.matchAll(CANDIDATE)) {
    const before = text.slice(Math.max(0, start - 48), start)
    const country = international(match)
    const isPhone = country !== null || (!NOT_CUES.test(before) && isNational(match, CUES.test(before)))
    if (!isPhone) continue
    found.push({ kind: 'phone', start, end: start + match.length, ...(country ? { country } : {}) })
  }
  return found
}

/** The country of a number that begins with + or 00; an empty string for one without a row; null if it is none. */
function international(written: string): string | null {
  const prefix = /^(?:\+ ?|00 ?)/.exec(written)?.[0]
  if (!prefix) return null
  const digits = written.slice(prefix.length).replace(/\(0\)/, '').replace(/\D/g, '')
  for (const length of [1, 2]) {
    const row = CODES[digits.slice(0, length)]
    const rest = digits.length - length
    if (row) return rest >= row[0] && rest <= row[1] ? (row[2] ?? '') : null
  }
  const hasCode = /^(?:2[1-69]|3[578]|42|5[09]|6[7-9]|8[058]|9[679])/.test(digits)
  // "001-518-…" is how machines write "+1".
  return hasCode && digits.length >= 9 && digits.length <= 15 ? '' : null
}

function isNational(written: string, announced: boolean): boolean {
  const digits = written.replace(/\D/g, '')
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(written)) return false
  if (DATE.test(written) || YEARS.test(written) || digits.length > 13) return false
  if (/^(\d)\1+$/.test(digits)) return false
  const groups = written.split(/\D+/).filter(Boolean)
  if (announced) return digits.length >= 7 && groups.length <= 6
  if (groups.length === 1) return /^0[1-9]\d{8,9}$/.test(digits)
  return looksGrouped(written, digits, groups)
}

/** Shapes that phone numbers have and amounts, dates and ranges have not. */
function looksGrouped(written: string, digits: string, groups: string[]): boolean {
  const sizes = groups.map((group) => group.length)
  if (Math.max(...sizes) > 8 || new Set(written.match(/[-./]/g)).size > 1) return false
  if (/^\(\d{2,5}\)/.test(written)) return digits.length >= 8 && digits.length <= 11
  if (/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits) && /(?:^|[^\d])\d{3}\D{1,3}\d{3}\D\d{4}$/.test(written))
    return true
  if (/^[01]/.test(digits)) return digits[0] === '0' && digits.length >= 9 && digits.length <= 12
  // Seven digits are a local number where they are written so, and little else is.
  if (sizes.join() === '3,4') return /[ -]/.test(written)
  if (groups.length < 3 || digits.length < 8 || digits.length > 11) return false
  // "12 345 678" is a quantity as often as a phone number.
  return !(sizes.slice(1).every((size) => size === 3) && sizes[0] !== 3) || digits.length === 8
}
