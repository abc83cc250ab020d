import { foldInPlace } from './fold-in-place.ts'

export interface ProductMention {
  type: 'product'
  start: number
  end: number
  /** As the list writes it. */
  value: string
}

/** Names of the site's products, whatever their case and accents; of two at one place the longer. */
export function findProducts(text: string, names: string[]): ProductMention[] {
  if (names.length === 0) return []
  const folded = foldInPlace(text)
  const found: ProductMention[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const wanted = foldInPlace(name.trim())
    for (let at = wanted ? folded.indexOf(wanted) : -1; at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      const isWord =
        !/[\p{LC}\p{N}]$/u.test(folded.slice(0, at)) &&
        /^(?:['’]?s|es|en|n)?(?![\p{LC}\p{N}])/u.test(folded.slice(end))
      const isTaken = found.some((other) => at < other.end && other.start < end)
      if (isWord && !isTaken) found.push({ type: 'product', start: at, end, value: name })
    }
  }
  return found
}
