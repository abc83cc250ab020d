import type { Audience, Passage } from '@baton/contracts'
import { countChunksByLanguage, type SiteStore } from '@baton/store'
import { baseLanguage } from './search/language-profile.ts'
import { readPassages } from './search/read-passages.ts'
import { type Hit, searchLanguage } from './search/search-language.ts'
import { spread } from './search/spread.ts'
import type { QuestionVector } from './vectors/site-vectors.ts'
import { withNear } from './vectors/with-near.ts'

export interface SearchRequest {
  text: string
  /** BCP 47, of the question; decides how it is taken apart and which articles come first. */
  language: string
  /** A public search cannot see internal articles; an internal one sees all. */
  audience: Audience
  /** Only articles with all of these tags, and as of another time than now (milliseconds). */
  filter?: { tags?: string[]; at?: number }
  /** How many passages at most; default 6, at most 3 of one article. */
  limit?: number
  /** What the question means, from `SiteVectors.read`; without it words alone decide. */
  vector?: QuestionVector | null
}

const DEFAULT_LIMIT = 6
// A question that its own language's articles hardly touch may be answered in another, or be in another itself.
const WEAK_COVERAGE = 0.5
// Each further language is a search of its own; sites have a few main languages and a tail.
const MAX_LANGUAGES = 6

/**
 * Passages about a question, best first; empty when nothing of it is found, or when it asks for nothing in particular.
 * Articles in the question's language come first; those in others when there are none, or when they say more of what
 * was asked.
 */
export function search(store: SiteStore, request: SearchRequest): Passage[] {
  const { text, audience, vector, filter = {}, limit = DEFAULT_LIMIT } = request
  const { tags = [], at = store.now() } = filter
  const asked = baseLanguage(request.language)
  const all = byBaseLanguage(countChunksByLanguage(store, audience))
  const allChunks = [...all.values()].reduce((sum, chunks) => sum + chunks, 0)
  const find = (language: string, chunks: number) =>
    searchLanguage(store, { text, language, audience, at, tags, chunks, allChunks })
  const passages = (hits: Hit[], languages: Map<string, number>) => {
    const reader = { audience, at }
    if (!vector) return readPassages(store, spread(hits, limit), reader)
    const request = { text, ...reader, tags, vector, languages, allChunks }
    return spread(withNear(store, readPassages(store, hits, reader), request), limit)
  }

  const own = all.get(asked)
  const first = own ? find(asked, own) : []
  if (own && (first[0]?.coverage ?? 0) >= WEAK_COVERAGE) return passages(first, new Map([[asked, own]]))
  const others = [...all]
    .filter(([language]) => language !== asked)
    .slice(0, MAX_LANGUAGES)
    .map(([language, chunks]) => find(language, chunks))
  // Scores of two languages cannot be compared; the share of the question that was found can.
  const groups = [first, ...others].sort((a, b) => (b[0]?.coverage ?? 0) - (a[0]?.coverage ?? 0))
  return passages(groups.flat(), all)
}

function byBaseLanguage(counts: { language: string; chunks: number }[]): Map<string, number> {
  const languages = new Map<string, number>()
  for (const { language, chunks } of counts) {
    const base = baseLanguage(language)
    languages.set(base, (languages.get(base) ?? 0) + chunks)
  }
  return languages
}
