import type { Audience } from '@baton/contracts'
import { countChunksByTerm, readSettings, type SiteStore, type TermQuery } from '@baton/store'
import { type Analyser, analyser, type Word } from './analyse.ts'
import { repairTypo } from './repair-typo.ts'
import { splitCompound } from './split-compound.ts'
import { alternatives } from './synonyms.ts'
import { everyChunkTerm, type Namespace, namespaces, tagTerm, wordTerm } from './terms.ts'
import { relatives, type WordForm } from './word-forms.ts'

/** One content word of a question. */
export interface AskedWord {
  stem: string
  /** What to look for: the stem, or the site's word that it seems to be meant for. */
  known: string
  /** How sure `known` is what was meant: 1 for the stem itself. */
  likeness: number
  /** `known` and its relatives on this site, each with how surely it means what was asked. */
  forms: WordForm[]
  /** How much the word tells: its inverse document frequency on this site, more when it was said again. */
  weight: number
}

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
const MAX_KNOWN_WORDS = 48
const MAX_LETTERS = 6_000
const MAX_READ = 600
// Each repair reads a part of the dictionary, and a text of many unknown words is no question about this site.
const MAX_REPAIRS = 8
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
  const site: Site = { store, scope, analyse, spaces }
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

interface Site {
  store: SiteStore
  scope: Scope
  analyse: Analyser
  spaces: Namespace[]
}

/** Words that the site does not know, as the two that it does. */
function withCompoundsSplit(asked: Word[], site: Site): Word[] {
  const count = countChunks(asked, site)
  return asked.flatMap((word) =>
    count(word.stem) > 0 ? [word] : (splitCompound(site.store, word, site.analyse, site.spaces) ?? [word]),
  )
}

/** In how many chunks the stem of each of some words stands. */
function countChunks(words: { stem: string }[], { store, spaces }: Site): (stem: string) => number {
  const stems = [...new Set(words.map(({ stem }) => stem))]
  const terms = spaces.flatMap((space) => stems.map((stem) => wordTerm(space, stem)))
  const counts = countChunksByTerm(store, terms)
  return (stem) => spaces.reduce((sum, space) => sum + (counts.get(wordTerm(space, stem)) ?? 0), 0)
}

/**
 * The distinct words of the site that tell most, each with its forms here, then those that it does not know: nothing
 * is found by them, but they were asked for.
 */
function askedWords(content: Word[], isLetter: boolean, site: Site): AskedWord[] {
  const distinct = [...new Map(content.map((word) => [word.stem, word])).values()]
  const groups = readSettings(site.store).synonyms
  const also = alternatives(
    groups,
    content.map(({ stem }) => stem),
    site.analyse,
  )
  const chunksWith = countChunks([...distinct, ...[...also.values()].flat()], site)
  const times = new Map<string, number>()
  for (const { stem } of content) times.set(stem, isLetter ? (times.get(stem) ?? 0) + 1 : 1)
  let repairs = 0
  const words = distinct.map((word): AskedWord => {
    const own = { stem: word.stem, likeness: 1, chunks: chunksWith(word.stem) }
    const synonyms = (also.get(word.stem) ?? []).map((form) => ({ ...form, chunks: chunksWith(form.stem) }))
    // A letter says the same in many words, and each costs a look into the dictionary.
    const others = [
      ...synonyms.filter(({ chunks }) => chunks > 0),
      ...(isLetter ? [] : relatives(site.store, word.stem, site.analyse.language, site.spaces)),
    ]
    const isUnknown = own.chunks === 0 && others.length === 0
    const repaired =
      isUnknown && repairs++ < MAX_REPAIRS ? repairTypo(site.store, word, site.analyse, site.spaces) : null
    const known = repaired ?? own
    // A word that stands here only in another form is as rare as that form.
    const chunks = known.chunks || (others[0]?.chunks ?? 0)
    return {
      stem: word.stem,
      known: known.stem,
      likeness: known.likeness,
      forms: [known, ...others].filter((form) => form.chunks > 0),
      weight: rarity(chunks, site.scope.chunks) * (times.get(word.stem) ?? 1),
    }
  })
  const byWeight = words.sort((a, b) => b.weight - a.weight)
  const isFound = ({ forms }: AskedWord) => forms.length > 0
  return [...byWeight.filter(isFound).slice(0, MAX_KNOWN_WORDS), ...byWeight.filter((word) => !isFound(word))]
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

/** Inverse document frequency, never negative. */
function rarity(chunksWithTerm: number, chunks: number): number {
  const found = Math.min(chunksWithTerm, chunks)
  return Math.log(1 + (chunks - found + 0.5) / (found + 0.5))
}
