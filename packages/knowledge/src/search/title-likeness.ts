import { slide } from './analyse.ts'

const PIECE_LETTERS = 3

/** How often each piece of three letters stands in some words. */
export type Pieces = ReadonlyMap<string, number>

export function pieces(words: string[]): Pieces {
  const counts = new Map<string, number>()
  for (const word of words)
    for (const piece of slide(`#${word}#`, PIECE_LETTERS)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}

/** Cosine of two texts by their pieces, 0 to 1: a title that asks the same in other forms is still much like it. */
export function likeness(one: Pieces, other: Pieces): number {
  let product = 0
  for (const [piece, count] of one) product += count * (other.get(piece) ?? 0)
  return product === 0 ? 0 : product / (length(one) * length(other))
}

const length = (counts: Pieces) =>
  Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0))
