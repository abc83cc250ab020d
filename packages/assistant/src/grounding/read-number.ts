const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/
const GROUPED_WITH_CENTS = /^\d{1,3}(?:([., '])\d{3})+(?!\1)[.,]\d{1,2}$/

/**
 * What a written number can mean, each meaning as the numbers it is made of: "1.500" is 1500 or 1.5, "12 345" one
 * number or two, "2.3.1" three.
 */
export function readNumber(written: string): number[][] {
  const digits = written.replace(/[., ']/g, '')
  const parts = written.split(/[., ']/)
  if (parts.length === 1) return [[Number(written)]]
  const apart = [parts.map(Number)]
  if (GROUPED_WITH_CENTS.test(written)) {
    const at = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','))
    return [[Number(`${written.slice(0, at).replace(/\D/g, '')}.${written.slice(at + 1)}`)]]
  }
  if (GROUPED.test(written) && !written.startsWith('0')) {
    const whole = [Number(digits)]
    if (written.includes(' ')) return [whole, ...apart]
    // No price or weight is written "1.000" for one.
    return parts.length === 2 && parts[1] !== '000' ? [whole, [decimal(parts)]] : [whole]
  }
  return parts.length === 2 && !/[ ']/.test(written) ? [[decimal(parts)]] : apart
}

function decimal([whole, fraction]: string[]): number {
  return Number(`${whole}.${fraction}`)
}

const FACTORS: [number, RegExp][] = [
  [1e3, /^\s?(?:k\b|thousand|tausend|tsd|mil\b|mille\b|mila\b|duizend|tys|bin\b|千|ألف|آلاف)/iu],
  [1e4, /^[万萬]/u],
  [1e6, /^\s?(?:million|milli[oó]n|milh|milion|miljoen|milyon|mio\b|mln\b|百万|مليون)/iu],
  [1e8, /^[億亿]/u],
  [1e9, /^\s?(?:billion|milliard|miliard|bn\b|mrd\b|مليار)/iu],
]

/** What the word behind a number makes of it: 1000 for "thousand". */
export function factorAfter(text: string): number {
  return FACTORS.find(([, word]) => word.test(text))?.[0] ?? 1
}
