import type { Audience } from '@baton/contracts'
import type { SiteStore, TermQuery } from '@baton/store'
import { analyser } from './analyse.ts'
import { type AskedWord, askedWords, withCompoundsSplit } from './asked-words.ts'
import { everyChunkTerm, namespaces, tagTerm, wordTerm } from './terms.ts'

export interface Question {
  /** Without repetition, those that tell most first. */
  words: AskedWord[]
  /** Stems in the order they were asked, with repetitions. */
  order: string[]
  /** The content words as they were written, repaired. */
  asked: string[]
  /** Stems of the words that only say how it is asked. */
  asking: ReadonlySet<string>
  /** A letter, and not a question: no title says the same. */
  isLetter: boolean
  query: TermQuery
}

export interface Scope {
  language: string
  audience: Audience
  /** Milliseconds: articles that do not hold then are out. */
  at: number
  /** Only articles with all of these. */
  tags: string[]
  /** How many chunks there are in the language, for its rarities. */
  chunks: number
  /** How many there are in all languages. */
  allChunks: number
}

// A question has few words, each said once. A letter has hundreds, and those it repeats say what it is about.
const LETTER_WORDS = 16
const MAX_LETTERS = 6_000
const MAX_READ = 600
const MAX_TERMS = 64
// Chunks to choose the best from.
const ENOUGH_CHUNKS = 2_000
// The index reads all chunks of a term; more than these cost more than they tell.
const MAX_ROWS = 10_000

/** What a question asks for, in the words of this site. */
export function readQuestion(store: SiteStore, text: string, scope: Scope): Question {
  const analyse = analyser(scope.language)
  const all = analyse.words(text.slice(0, MAX_LETTERS)).slice(0, MAX_READ)
  const spaces = namespaces(scope.language, scope.audience)
  const site = { store, analyse, spaces, chunks: scope.chunks, counted: new Map() }
  const asked = all.filter((word) => !word.isStopword)
  const isLetter = new Set(asked.map(({ stem }) => stem)).size > LETTER_WORDS
  const content = isLetter ? asked : withCompoundsSplit(asked, site)
  const words = askedWords(content, isLetter, site)
  const forms = words.flatMap((word) =>
    word.forms.map(({ stem, chunks, likeness }) => ({
      chunks,
      weight: word.weight * likeness,
      isAsked: stem === word.known,
      terms: spaces.map((space) => wordTerm(space, stem)),
    })),
  )
  return {
    words,
    order: content.map((word) => word.stem),
    isLetter,
    asked: content.map(({ surface }) => surface),
    asking: new Set(all.filter((word) => word.isStopword).map((word) => word.stem)),
    query: {
      ...byWeight(forms, scope.allChunks),
      everywhere: spaces.map(everyChunkTerm),
      every: scope.tags.map((tag) => spaces.map((space) => tagTerm(space, tag))),
    },
  }
}

/** Terms with the number of chunks that hold one of them. */
interface Counted {
  chunks: number
  weight: number
  isAsked: boolean
  terms: string[]
}

/**
 * The terms that tell most decide which chunks are looked at, the common ones only how those are ranked, and there
 * relatives do not matter: on a small site that is every term; on a large one it keeps a common word from drawing in
 * half of all chunks.
 */
function byWeight(counted: Counted[], allChunks: number): { required: string[]; optional: string[] } {
  const found = counted.filter((entry) => entry.chunks > 0).sort((a, b) => b.weight - a.weight)
  // BM25 gives nothing for a term that half of all chunks hold.
  const telling = found.filter((entry) => entry.chunks <= allChunks / 2)
  const [required, optional]: [string[], string[]] = [[], []]
  let rows = 0
  for (const { terms, chunks, isAsked } of (telling.length > 0 ? telling : found).slice(0, MAX_TERMS)) {
    if (rows < ENOUGH_CHUNKS) required.push(...terms)
    else if (isAsked && rows + chunks < MAX_ROWS) optional.push(...terms)
    rows += chunks
  }
  return { required, optional }
}
