/** The chunk's own words for a quote, which may differ in white space alone; null where they are not in it. */
export function findQuote(quote: string, text: string): string | null {
  const words = quote.normalize('NFC').trim()
  if (!words) return null
  if (text.includes(words)) return words
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  return new RegExp(pattern, 'u').exec(text)?.[0] ?? null
}

/** The paragraphs, list or rows of a chunk that hold a quote of it. */
export function blocksAround(quote: string, text: string): string {
  const start = text.indexOf(quote)
  const from = text.lastIndexOf('\n\n', start) + 1
  const until = text.indexOf('\n\n', start + quote.length)
  return text.slice(from, until < 0 ? text.length : until).trim()
}
