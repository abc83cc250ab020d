import { compactPattern } from '../words/compact-pattern.ts'

export interface Amount {
  type: 'amount'
  start: number
  end: number
  value: number
  /** ISO 4217. "$" and "¥" are the site's own if it names one, else US dollars and yen. */
  currency: string
}

const MARKS: Record<string, string> = {
  EUR: '€|euros?|eur|ευρώ|евро|يورو|欧元|歐元|ユーロ',
  USD: 'us\\$|\\$|usd|dollars?|bucks|dolares|dólares|dollari|dolarów|dolar|доллар\\p{L}*|دولار|美元|ドル',
  GBP: '£|gbp|pounds?|quid|libras?|sterling|фунт\\p{L}*|英镑',
  CHF: 'chf|sfr\\.?|franken|fr\\.',
  PLN: 'zł|pln|złot\\p{L}+|zl',
  TRY: '₺|try|tl|lira',
  RUB: '₽|rub|руб(?:\\.|л\\p{L}*)?|р\\.',
  JPY: '¥|￥|jpy|円|yen',
  CNY: 'cny|rmb|元|块|人民币',
  INR: '₹|inr|rs\\.?|rupees?|रुपये|रु\\.?',
  BRL: 'r\\$|brl|reais|real',
  SEK: 'sek|kronor',
  NOK: 'nok',
  DKK: 'dkk',
  KRW: '₩|krw|원',
  UAH: '₴|uah|грн\\.?',
  AED: 'aed|درهم',
  SAR: 'sar|ريال',
  CZK: 'kč|czk',
  AUD: 'a\\$|au\\$|aud',
  CAD: 'c\\$|ca\\$|cad',
  MXN: 'mx\\$|mxn',
  THB: '฿|thb|บาท',
  ILS: '₪|ils|nis',
}
const ALL = Object.values(MARKS).join('|')
const NUMBER = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`
const PATTERN = compactPattern(
  String.raw`(?<![\p{LC}\p{N}.,])(?:(?<mark>${ALL})\s?(?<value>${NUMBER})|(?<value2>${NUMBER})(?:,?-)?\s?(?<mark2>${ALL}))(?![\p{LC}\p{N}])`,
  'gi',
)
const known = Object.entries(MARKS).map(([code, marks]) => ({
  code,
  is: compactPattern(`^(?:${marks})$`, 'i'),
}))

/** Sums of money with their currency, in either order and with points or commas as either sign. */
export function findAmounts(text: string, currency?: string): Amount[] {
  const found: Amount[] = []
  for (const { 0: match, index, groups } of text.matchAll(PATTERN)) {
    const mark = groups?.mark ?? groups?.mark2 ?? ''
    const value = numberOf(groups?.value ?? groups?.value2 ?? '')
    const code = known.find(({ is }) => is.test(mark))?.code ?? 'USD'
    const own = currency && (/^[$]|^dollar/i.test(mark) || /^[¥￥]$/.test(mark)) ? currency : code
    found.push({ type: 'amount', start: index, end: index + match.length, value, currency: own })
  }
  return found
}

/** The last sign parts the cents unless three digits follow it, or it stands twice. */
export function numberOf(written: string): number {
  const bare = written.replace(/['’\s\u00a0\u202f]/g, '')
  const signs = bare.match(/[.,]/g) ?? []
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  const hasCents =
    last >= 0 && bare.length - last <= 3 && signs.filter((sign) => sign === bare[last]).length === 1
  const whole = (hasCents ? bare.slice(0, last) : bare).replace(/[.,]/g, '')
  return Number(hasCents ? `${whole}.${bare.slice(last + 1)}` : whole)
}
