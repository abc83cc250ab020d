import { listTerms, type SiteStore } from '@baton/store'
import { slide } from './analyse.ts'
import { languageProfile } from './language-profile.ts'
import { type Namespace, wordTerm } from './terms.ts'

/** A word of this site that may stand for a word that was asked for. */
export interface WordForm {
  stem: string
  /** How surely it means the same, 0 to 1: 1 for the word itself. */
  likeness: number
  /** How many chunks hold it. */
  chunks: number
}

// Half of a word's pieces: fewer are shared by unrelated words.
const MIN_PIECES = 0.5
// Measured over a dozen sets: a relative says less than the word itself, and more than nothing.
const RELATIVE = 0.7
const MAX_FORMS = 8

/**
 * The site's words that look like relatives of a stem: other inflections, derivations and compounds that the stemmer
 * keeps apart. Best first, without the stem itself; none for short words and numbers.
 */
export function relatives(store: SiteStore, stem: string, language: string, spaces: Namespace[]): WordForm[] {
  const letters = [...stem]
  const { pieceLength, unspaced } = languageProfile(language)
  const piecesOf = (word: string) => new Set(slide(unspaced ? word : `#${word}#`, pieceLength))
  if (letters.length < pieceLength || /\d/.test(stem)) return []
  const pieces = piecesOf(stem)
  // Related words begin alike, in compounds too; the dictionary is sorted, so this is a short read.
  const start = letters.slice(0, pieceLength).join('')
  const forms = new Map<string, WordForm>()
  for (const space of spaces) {
    for (const { term, chunks } of listTerms(store, wordTerm(space, start))) {
      const other = term.slice(space.length)
      if (other === stem) continue
      const theirs = piecesOf(other)
      const share = [...pieces].filter((piece) => theirs.has(piece)).length / pieces.size
      if (share < MIN_PIECES) continue
      const known = forms.get(other)
      if (known) known.chunks += chunks
      else forms.set(other, { stem: other, likeness: RELATIVE * share, chunks })
    }
  }
  return [...forms.values()]
    .sort((a, b) => b.likeness - a.likeness || b.chunks - a.chunks || (a.stem < b.stem ? -1 : 1))
    .slice(0, MAX_FORMS)
}
