import type { Audience } from '@baton/contracts'
import { countChunksByTerm, type SiteStore } from '@baton/store'
import { analyser } from './analyse.ts'
import { languageProfile } from './language-profile.ts'
import { repairTypo } from './repair-typo.ts'
import { gramTerm, namespaces, wordTerm } from './terms.ts'

/** One content word of a question. */
export interface AskedWord {
  stem: string
  /** What to look for: the stem, or the site's word that it seems to be meant for. */
  known: string
  /** How sure `known` is what was meant: 1 for the stem itself. */
  likeness: number
  /** How much the word tells apart: its inverse document frequency on this site. */
  weight: number
  /** Pieces for words that stand in the texts in another form; empty where words alone serve. */
  grams: string[]
}

export interface Question {
  /** Without repetition. */
  words: AskedWord[]
  /** Stems in the order they were asked, with repetitions. */
  order: string[]
  /** Terms for the index. */
  terms: string[]
}

export interface Scope {
  language: string
  audience: Audience
  /** How many chunks can be found. */
  chunks: number
}

// A question has few words that matter; a pasted letter has hundreds, and its rarest say what it is about.
const MAX_WORDS = 24
const MAX_READ = 400
const MAX_TERMS = 64

/** What a question asks for, in the words of this site. */
export function readQuestion(store: SiteStore, text: string, scope: Scope): Question {
  const analyse = analyser(scope.language)
  const all = analyse.words(text.slice(0, 4_000)).slice(0, MAX_READ)
  const content = all.filter((word) => !word.isStopword)
  const distinct = [...new Map(content.map((word) => [word.stem, word])).values()]
  const { unspaced } = languageProfile(scope.language)
  const grams = distinct.length === 0 ? [] : [...new Set(analyse.grams(unspaced ? all : content))]
  const spaces = namespaces(scope.language, scope.audience)
  const counts = countChunksByTerm(store, [
    ...spaces.flatMap((space) => distinct.map((word) => wordTerm(space, word.stem))),
    ...spaces.flatMap((space) => grams.map((gram) => gramTerm(space, gram))),
  ])
  const chunksWith = (toTerm: typeof wordTerm, word: string) =>
    spaces.reduce((sum, space) => sum + (counts.get(toTerm(space, word)) ?? 0), 0)

  const words = distinct
    .map((word): AskedWord => {
      const found = chunksWith(wordTerm, word.stem)
      const repaired = found === 0 && !unspaced ? repairTypo(store, word.stem, spaces) : null
      return {
        stem: word.stem,
        known: repaired?.stem ?? word.stem,
        likeness: repaired?.likeness ?? 1,
        weight: rarity(repaired?.chunks ?? found, scope.chunks),
        grams: analyse.grams([word]),
      }
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_WORDS)

  const wordTerms = words.flatMap(({ known }) => spaces.map((space) => wordTerm(space, known)))
  const gramTerms = grams
    .map((gram) => ({ gram, chunks: chunksWith(gramTerm, gram) }))
    // BM25 gives nothing for a term that half of all chunks hold; it would only make the index read them all.
    .filter(({ chunks }) => chunks > 0 && chunks <= scope.chunks / 2)
    .sort((a, b) => a.chunks - b.chunks)
    .flatMap(({ gram }) => spaces.map((space) => gramTerm(space, gram)))
  return {
    words,
    order: content.map((word) => word.stem),
    terms: [...wordTerms, ...gramTerms].slice(0, MAX_TERMS),
  }
}

/** Inverse document frequency, never negative. */
function rarity(chunksWithTerm: number, chunks: number): number {
  const found = Math.min(chunksWithTerm, chunks)
  return Math.log(1 + (chunks - found + 0.5) / (found + 0.5))
}
