import { countChunksByTerm, readSettings, type SiteStore } from '@baton/store'
import type { Analyser, Word } from './analyse.ts'
import { repairTypo } from './repair-typo.ts'
import { splitCompound } from './split-compound.ts'
import { alternatives } from './synonyms.ts'
import { type Namespace, wordTerm } from './terms.ts'
import { relatives, type WordForm } from './word-forms.ts'

/** One content word of a question. */
export interface AskedWord {
  stem: string
  /** What to look for: the stem, or the site's word that it seems to be meant for. */
  known: string
  /** How sure `known` is what was meant: 1 for the stem itself. */
  likeness: number
  /** `known`, its synonyms and relatives on this site, each with how surely it means what was asked. */
  forms: WordForm[]
  /** How much the word tells: its inverse document frequency on this site, more when it was said again. */
  weight: number
}

// A letter's rarest words are noise, and its common ones are said again.
const MAX_KNOWN_WORDS = 48
// Each repair reads a part of the dictionary. A letter's unknown words are names, and what it is about it says again.
const MAX_REPAIRS = 8
// A word of so many chunks needs no relatives to find enough.
const COMMON = 1_000

/** Where a question is read. */
export interface Site {
  store: SiteStore
  analyse: Analyser
  spaces: Namespace[]
  /** How many chunks there are in the language. */
  chunks: number
  /** In how many chunks a stem stands, as far as it was asked for. */
  counted: Map<string, number>
}

/** Words that the site does not know, as the two that it does. */
export function withCompoundsSplit(asked: Word[], site: Site): Word[] {
  const count = countChunks(asked, site)
  return asked.flatMap((word) =>
    count(word.stem) > 0 ? [word] : (splitCompound(site.store, word, site.analyse, site.spaces) ?? [word]),
  )
}

/** In how many chunks the stem of each of some words stands. */
function countChunks(words: { stem: string }[], { store, spaces, counted }: Site): (stem: string) => number {
  const stems = [...new Set(words.map(({ stem }) => stem))].filter((stem) => !counted.has(stem))
  const counts = countChunksByTerm(
    store,
    spaces.flatMap((space) => stems.map((stem) => wordTerm(space, stem))),
  )
  for (const stem of stems) {
    const chunks = spaces.map((space) => counts.get(wordTerm(space, stem)) ?? 0)
    counted.set(
      stem,
      chunks.reduce((sum, count) => sum + count),
    )
  }
  return (stem) => counted.get(stem) ?? 0
}

/**
 * The distinct words of the site that tell most, each with its forms here, then those that it does not know: nothing
 * is found by them, but they were asked for.
 */
export function askedWords(content: Word[], isLetter: boolean, site: Site): AskedWord[] {
  const distinct = [...new Map(content.map((word) => [word.stem, word])).values()]
  const also = alternatives(
    readSettings(site.store).synonyms,
    content.map(({ stem }) => stem),
    site.analyse,
  )
  const chunksWith = countChunks([...distinct, ...[...also.values()].flat()], site)
  const times = new Map<string, number>()
  for (const { stem } of content) times.set(stem, isLetter ? (times.get(stem) ?? 0) + 1 : 1)
  const othersFor = (stem: string): WordForm[] => {
    const synonyms = (also.get(stem) ?? []).map((form) => ({ ...form, chunks: chunksWith(form.stem) }))
    // A letter says the same in many words, and each costs a look into the dictionary.
    const alone = isLetter || chunksWith(stem) > COMMON
    const related = alone ? [] : relatives(site.store, stem, site.analyse.language, site.spaces)
    return [...synonyms, ...related].filter(({ chunks }) => chunks > 0)
  }
  let repairs = 0
  const words = distinct.map((word): AskedWord => {
    const own = { stem: word.stem, likeness: 1, chunks: chunksWith(word.stem) }
    const others = othersFor(word.stem)
    const isUnknown = own.chunks === 0 && others.length === 0
    const mayRepair = isUnknown && !isLetter && repairs++ < MAX_REPAIRS
    const repaired = mayRepair ? repairTypo(site.store, word, site.analyse, site.spaces) : null
    const known = repaired ?? own
    // A word that stands here only in another form is as rare as that form.
    const chunks = known.chunks || (others[0]?.chunks ?? 0)
    return {
      stem: word.stem,
      known: known.stem,
      likeness: known.likeness,
      forms: [known, ...others].filter((form) => form.chunks > 0),
      weight: rarity(chunks, site.chunks) * (times.get(word.stem) ?? 1),
    }
  })
  const byWeight = words.sort((a, b) => b.weight - a.weight)
  const isFound = ({ forms }: AskedWord) => forms.length > 0
  return [...byWeight.filter(isFound).slice(0, MAX_KNOWN_WORDS), ...byWeight.filter((word) => !isFound(word))]
}

/** Inverse document frequency, never negative. */
function rarity(chunksWithTerm: number, chunks: number): number {
  const found = Math.min(chunksWithTerm, chunks)
  return Math.log(1 + (chunks - found + 0.5) / (found + 0.5))
}
