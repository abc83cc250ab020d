import type { Audience } from '@baton/contracts'
import { countChunksByTerm, type SiteStore, type TermQuery } from '@baton/store'
import { analyser } from './analyse.ts'
import { languageProfile } from './language-profile.ts'
import { repairTypo } from './repair-typo.ts'
import { everyChunkTerm, gramTerm, namespaces, wordTerm } from './terms.ts'

/** One content word of a question. */
export interface AskedWord {
  stem: string
  /** What to look for: the stem, or the site's word that it seems to be meant for. */
  known: string
  /** How sure `known` is what was meant: 1 for the stem itself. */
  likeness: number
  /** How many chunks hold `known`. */
  chunks: number
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
  query: TermQuery
}

export interface Scope {
  language: string
  audience: Audience
  /** How many chunks there are in the language, for its rarities. */
  chunks: number
  /** How many there are in all languages. */
  allChunks: number
}

// A question has few words that matter; a pasted letter has hundreds, and its rarest say what it is about.
const MAX_WORDS = 24
const MAX_READ = 200
// Each repair reads a part of the dictionary, and a text of many unknown words is no question about this site.
const MAX_REPAIRS = 8
const MAX_TERMS = 32
// Chunks to choose the best from.
const ENOUGH_CHUNKS = 1_000

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

  let repairs = 0
  const words = distinct
    .map((word): AskedWord => {
      const found = chunksWith(wordTerm, word.stem)
      const mayRepair = found === 0 && !unspaced && repairs++ < MAX_REPAIRS
      const repaired = mayRepair ? repairTypo(store, word, analyse, spaces) : null
      return {
        stem: word.stem,
        known: repaired?.stem ?? word.stem,
        likeness: repaired?.likeness ?? 1,
        chunks: repaired?.chunks ?? found,
        weight: rarity(repaired?.chunks ?? found, scope.chunks),
        grams: analyse.grams([word]),
      }
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_WORDS)

  const terms = [
    ...words.map(({ known, chunks }) => ({ chunks, terms: spaces.map((space) => wordTerm(space, known)) })),
    ...grams.map((gram) => ({
      chunks: chunksWith(gramTerm, gram),
      terms: spaces.map((space) => gramTerm(space, gram)),
    })),
  ]
  return {
    words,
    order: content.map((word) => word.stem),
    query: { ...byRarity(terms, scope.allChunks), everywhere: spaces.map(everyChunkTerm) },
  }
}

/** Terms with the number of chunks that hold one of them. */
interface Counted {
  chunks: number
  terms: string[]
}

/**
 * The rare terms decide which chunks are looked at, the common ones only how those are ranked: on a small site that is
 * every term; on a large one it keeps a common word from drawing in half of all chunks.
 */
function byRarity(counted: Counted[], allChunks: number): { required: string[]; optional: string[] } {
  const found = counted.filter((entry) => entry.chunks > 0).sort((a, b) => a.chunks - b.chunks)
  // BM25 gives nothing for a term that half of all chunks hold.
  const telling = found.filter((entry) => entry.chunks <= allChunks / 2)
  const [required, optional]: [string[], string[]] = [[], []]
  let rows = 0
  for (const entry of (telling.length > 0 ? telling : found).slice(0, MAX_TERMS)) {
    ;(rows < ENOUGH_CHUNKS ? required : optional).push(...entry.terms)
    rows += entry.chunks
  }
  return { required, optional }
}

/** Inverse document frequency, never negative. */
function rarity(chunksWithTerm: number, chunks: number): number {
  const found = Math.min(chunksWithTerm, chunks)
  return Math.log(1 + (chunks - found + 0.5) / (found + 0.5))
}
