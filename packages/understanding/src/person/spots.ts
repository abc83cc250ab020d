import { expand } from './expand.ts'

/** Where a part of a wish stands among the words, its end not included. */
export interface Spot {
  start: number
  end: number
}
/** Phrases by their first word as a whole, and those whose first word is open. */
export interface Phrases {
  byWord: Map<string, string[][]>
  open: string[][]
}

/** The places of all phrases among the words. */
export function spotsOf(words: string[], { byWord, open }: Phrases): Spot[] {
  return words.flatMap((word, start) =>
    [...(byWord.get(word) ?? []), ...open]
      .filter((phrase) => phrase.every((pattern, index) => isLike(words[start + index], pattern)))
      .map((phrase) => ({ start, end: start + phrase.length })),
  )
}

const isLike = (word: string | undefined, pattern: string) =>
  word !== undefined && (pattern.endsWith('~') ? word.startsWith(pattern.slice(0, -1)) : word === pattern)

/** Whether the words from a place on are covered by spots, one after another, with short words between. */
export function isAll(words: string[], from: number, spots: Spot[]): boolean {
  if (from >= words.length) return true
  if (spots.some(({ start, end }) => start === from && isAll(words, end, spots))) return true
  return (words[from]?.length ?? 0) < 4 && isAll(words, from + 1, spots)
}

/** Reads a pattern for `expand`; a word that ends in `~` stands for all that begin so. */
export function phrases(source: string): Phrases {
  const all = expand(source).map((phrase) => phrase.trim().split(/ +/))
  const [open, whole] = [true, false].map((isOpen) =>
    all.filter(([first]) => first?.endsWith('~') === isOpen),
  )
  return { byWord: Map.groupBy(whole ?? [], ([first]) => first ?? ''), open: open ?? [] }
}
