import type { Audience, Passage } from '@baton/contracts'
import { keysWithVector, readChunkWords, readMatchedChunks, type SiteStore } from '@baton/store'
import type { AskedWord } from '../search/asked-words.ts'
import { baseLanguage } from '../search/language-profile.ts'
import { readQuestion } from '../search/read-question.ts'
import { readWords, wordCode } from '../search/word-codes.ts'
import type { QuestionVector } from './site-vectors.ts'

export interface NearRequest {
  text: string
  audience: Audience
  /** Milliseconds: articles that do not hold then are out. */
  at: number
  /** Only articles with all of these. */
  tags: string[]
  vector: QuestionVector
  /** Base languages to look in, and how many chunks of each the audience may read. */
  languages: Map<string, number>
  allChunks: number
}

// Judged, not measured: related texts lead by 0.4 to 0.6 with the models in use, the nearest of unrelated ones by 0.2.
const NEAR_LEAD = 0.3
const MAX_NEAR = 40
/** Rank at which a hit counts half as much as at the top, for fusing lists. */
const FUSION_K = 50
const WEIGHTS = { words: 1, meaning: 1 }

/** Passages that words have found, and those that mean the same in other words, by weighted reciprocal ranks. */
export function withNear(store: SiteStore, byWords: Passage[], request: NearRequest): Passage[] {
  const fused = new Map<string, Passage>()
  const add = (passages: Passage[], weight: number) => {
    for (const [rank, passage] of passages.entries()) {
      const score = (fused.get(passage.id)?.score ?? 0) + weight / (FUSION_K + rank + 1)
      fused.set(passage.id, { ...passage, ...fused.get(passage.id), lead: passage.lead, score })
    }
  }
  add(byWords, WEIGHTS.words)
  add(nearPassages(store, request), WEIGHTS.meaning)
  return [...fused.values()].sort((a, b) => b.score - a.score)
}

/** Nearest first, with the coverage that their words have. */
function nearPassages(store: SiteStore, request: NearRequest): Passage[] {
  const { text, audience, at, tags, vector, languages, allChunks } = request
  const scope = { audience, tags, languages: [...languages.keys()] }
  const leads = new Map(
    vector.nearest(scope, MAX_NEAR).flatMap(({ key, lead }) => (lead >= NEAR_LEAD ? [[key, lead]] : [])),
  )
  if (leads.size === 0) return []
  // A key may have passed to another chunk since the vectors were read.
  const live = keysWithVector(store, vector.name, [...leads.keys()])
  const asked = new Map<string, AskedWord[]>()
  const wordsIn = (language: string) => {
    const chunks = languages.get(language) ?? 0
    const words =
      asked.get(language) ??
      readQuestion(store, text, { language, audience, at, tags, chunks, allChunks }).words
    asked.set(language, words)
    return words
  }
  const reader = { audience, at }
  const words = new Map(readChunkWords(store, [...live], reader).map((row) => [row.key, row.words]))
  return readMatchedChunks(store, [...live], reader)
    .map(({ key, ...chunk }): Passage => {
      const coverage = shareHeld(words.get(key) ?? new Uint8Array(), wordsIn(baseLanguage(chunk.language)))
      return { ...chunk, score: 0, coverage, lead: leads.get(key) ?? 0 }
    })
    .sort((a, b) => (b.lead ?? 0) - (a.lead ?? 0) || (a.id < b.id ? -1 : 1))
}

/** Share of the words, by weight, that stand in a chunk as they are: those that words found have a closer look. */
function shareHeld(bytes: Uint8Array, words: AskedWord[]): number {
  const held = new Set<number>()
  readWords(bytes, (code) => held.add(code))
  const weigh = (some: AskedWord[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  return words.length === 0 ? 0 : weigh(words.filter(({ known }) => held.has(wordCode(known)))) / weigh(words)
}
