/** A passage around its quote. `quote` is empty where the passage does not hold it. */
export interface MarkedPassage {
  before: string
  quote: string
  after: string
}

/** Finds the quote in its passage; differences in white space do not count. */
export function markQuote(passage: string, quote: string): MarkedPassage {
  const pattern = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const found = pattern ? new RegExp(pattern).exec(passage) : null
  if (!found) return { before: passage, quote: '', after: '' }
  return {
    before: passage.slice(0, found.index),
    quote: found[0],
    after: passage.slice(found.index + found[0].length),
  }
}
