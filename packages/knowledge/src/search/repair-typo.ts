import { listTerms, type SiteStore } from '@baton/store'
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

/**
 * The site's own word that one without a hit was probably meant for: the nearest with the same first letter, one
 * letter apart (two in long words), the more common one among equals. Null when there is none, and for numbers.
 */
export function repairTypo(store: SiteStore, stem: string, spaces: Namespace[]): Repair | null {
  const letters = [...stem]
  const [first] = letters
  if (!first || letters.length < MIN_LENGTH || /\d/.test(stem)) return null
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
