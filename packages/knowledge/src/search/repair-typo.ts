import { countChunksByTerm, listTerms, type SiteStore } from '@baton/store'
import type { Analyser, Word } from './analyse.ts'
import { editDistance } from './edit-distance.ts'
import { type Namespace, wordTerm } from './terms.ts'

export interface Repair {
  stem: string
  /** 1 minus the share of letters that differ. */
  likeness: number
  /** How many chunks hold it. */
  chunks: number
}

// Shorter words have too many neighbours; longer ones leave room for a second slip.
const MIN_LENGTH = 4
const LENGTH_FOR_TWO = 8
// Longer words are data, and each letter costs two look-ups.
const MAX_LETTERS = 30

/**
 * The site's own word that one without a hit was probably meant for: with two letters swapped or one too many, else
 * the nearest with the same first letter, one letter apart (two in long words); the more common one among equals. Null
 * when there is none, and for numbers.
 */
export function repairTypo(
  store: SiteStore,
  { surface, stem }: Word,
  analyse: Analyser,
  spaces: Namespace[],
): Repair | null {
  if ([...surface].length < MIN_LENGTH || /\d/.test(surface)) return null
  return slipOfTheHand(store, surface, analyse, spaces) ?? nearest(store, stem, spaces)
}

/** Tried on the whole word, for a slip near its end leads to quite another stem. */
function slipOfTheHand(
  store: SiteStore,
  surface: string,
  analyse: Analyser,
  spaces: Namespace[],
): Repair | null {
  const letters = [...surface].slice(0, MAX_LETTERS)
  const meant = letters.flatMap((letter, at) => {
    const rest = letters.slice(at + 1)
    const before = letters.slice(0, at)
    return [
      [...before, ...rest],
      [...before, ...rest.slice(0, 1), letter, ...rest.slice(1)],
    ]
  })
  const stems = new Set(meant.flatMap((word) => analyse.words(word.join('')).map(({ stem }) => stem)))
  const terms = [...stems].flatMap((stem) => spaces.map((space) => wordTerm(space, stem)))
  const [best] = [...countChunksByTerm(store, terms)].sort(([, a], [, b]) => b - a)
  const space = best && spaces.find((candidate) => best[0].startsWith(candidate))
  return best && space
    ? { stem: best[0].slice(space.length), chunks: best[1], likeness: 1 - 1 / letters.length }
    : null
}

function nearest(store: SiteStore, stem: string, spaces: Namespace[]): Repair | null {
  const letters = [...stem]
  const [first] = letters
  if (!first || letters.length < MIN_LENGTH) return null
  const most = letters.length >= LENGTH_FOR_TWO ? 2 : 1
  let best: { distance: number; stem: string; chunks: number } | null = null
  for (const space of spaces) {
    for (const { term, chunks } of listTerms(store, wordTerm(space, first))) {
      const known = term.slice(space.length)
      if (Math.abs(known.length - stem.length) > most) continue
      const distance = editDistance(stem, known, most)
      if (
        distance > most ||
        (best && (distance > best.distance || (distance === best.distance && chunks <= best.chunks)))
      )
        continue
      best = { distance, stem: known, chunks }
    }
  }
  return best && { stem: best.stem, chunks: best.chunks, likeness: 1 - best.distance / letters.length }
}
