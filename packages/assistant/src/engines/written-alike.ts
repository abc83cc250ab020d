const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Words of a text as they are written, small ones included. */
export function writtenWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD))
}

/** Share of some words that a text has, as they are written: 0 to 1, and 0 if there are none. */
export function shareWritten(words: ReadonlySet<string>, text: string): number {
  if (words.size === 0) return 0
  const held = writtenWords(text)
  return [...words].filter((word) => held.has(word)).length / words.size
}

/** Words with a capital after the first, where every word has one. */
export function innerNames(question: string): Set<string> {
  const [, ...words] = question.match(WORD) ?? []
  return writtenWords(words.filter((word) => /^\p{Lu}/u.test(word)).join(' '))
}
