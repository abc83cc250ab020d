import { passesLuhn, remainder } from '../personal/check-digits.ts'
import { compactPattern } from '../words/compact-pattern.ts'

/**
 * How a site writes its order numbers: `#` is a digit, `@` a letter, `*` either, all else stands for itself. Small
 * letters and missing hyphens or spaces are forgiven. With a check the digits must add up.
 */
export interface OrderNumberPattern {
  pattern: string
  check?: 'luhn' | 'mod97' | 'mod11'
}

export interface OrderNumber {
  type: 'order_number'
  start: number
  end: number
  /** As the pattern writes it, in capitals. */
  value: string
}

const ANNOUNCED = compactPattern(
  String.raw`(?<!\p{LC})(?:orders?|order (?:number|no|id)|bestell(?:ung|nummer|nr)|auftrag(?:snummer)?|commande|pedido|encomenda|ordine|bestelling|bestelnummer|zam[óo]wieni[ea]|sipari[şs](?: numaras[ıi])?|заказ[а-я]?|طلب(?:ي|ية)?|订单|訂單|注文)(?:\s?(?:number|no|nr|n[°ºo]|num[ée]ro|numer|номер|رقم|id|号|號|番号))?[\s.:#№=]*(?:is |ist |es |est |è |é |jest |は)?[#№]?((?=[\p{LC}\d-]*\d[\p{LC}\d-]*\d[\p{LC}\d-]*\d)[\p{LC}\d](?:[\p{LC}\d-]{2,24}[\p{LC}\d]))(?![\p{LC}\p{N}])`,
  'gi',
)

/** A message that holds nothing but a number, as people answer who were asked for it. */
const ALONE =
  /^\s*(?:(?:sure|yes|ok|it['’]?s|it is|es ist|es|c['’]est|è|é|het is|to|это|number|nummer|número|numéro)[\s,:]+){0,2}[#№]?(?=(?:[\p{LC}-]*\d){4})([\p{LC}\d][\p{LC}\d-]{2,24}[\p{LC}\d])[\s.!。]*$/iu

/** Order numbers in the site's own patterns, or, of a site that named none, whatever is announced as one. */
export function findOrderNumbers(text: string, patterns: OrderNumberPattern[] = []): OrderNumber[] {
  if (patterns.length === 0) return announced(text)
  return patterns.flatMap(({ pattern, check }) =>
    [...text.matchAll(compile(pattern))].flatMap(({ 0: match, index }) => {
      const value = rewritten(pattern, match)
      if (!passes(value, check)) return []
      return [{ type: 'order_number', start: index, end: index + match.length, value } as const]
    }),
  )
}

/** The number that a message is, which may as well be something else: to be asked last, of a site without patterns. */
export function findNumberAlone(text: string): OrderNumber[] {
  const value = ALONE.exec(text)?.[1]
  if (value === undefined) return []
  const start = text.indexOf(value)
  return [{ type: 'order_number', start, end: start + value.length, value: value.toUpperCase() }]
}

function announced(text: string): OrderNumber[] {
  return [...text.matchAll(ANNOUNCED)].map(({ 0: match, 1: value = '', index }) => ({
    type: 'order_number',
    start: index + match.length - value.length,
    end: index + match.length,
    value: value.toUpperCase(),
  }))
}

const CLASSES: Record<string, string> = { '#': '\\d', '@': '\\p{LC}', '*': '[\\p{LC}\\d]' }
const compiled = new Map<string, RegExp>()

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern)
  if (known) return known
  const body = [...pattern].map(
    (letter) =>
      CLASSES[letter] ?? (/[-\s]/.test(letter) ? '[-–\\s]?' : letter.replace(/[\\^$.+?()[\]{}|/]/, '\\$&')),
  )
  const made = new RegExp(`(?<![\\p{LC}\\p{N}])${body.join('')}(?![\\p{LC}\\p{N}]|-\\d)`, 'giu')
  // The patterns of a site are few; whoever changes them often must not fill the memory.
  if (compiled.size > 500) compiled.clear()
  compiled.set(pattern, made)
  return made
}

function rewritten(pattern: string, match: string): string {
  const letters = match.replace(/[-–\s]/g, '').toUpperCase()
  let at = 0
  return [...pattern].map((letter) => (/[-\s]/.test(letter) ? letter : letters[at++])).join('')
}

function passes(value: string, check: OrderNumberPattern['check']): boolean {
  const digits = value.replace(/\D/g, '')
  if (check === 'luhn') return passesLuhn(digits)
  if (check === 'mod97') return remainder(digits.slice(0, -2), 97) === Number(digits.slice(-2))
  if (check !== 'mod11') return true
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at + 1), 0)
  return sum % 11 === 0
}
