import type { Passage } from '@baton/contracts'
import { type Reader, readMatchedChunks, type SiteStore } from '@baton/store'
import type { Hit } from './search-language.ts'

/** The passages of hits, in their order. */
export function readPassages(store: SiteStore, hits: Hit[], reader: Reader): Passage[] {
  const keys = hits.map(({ key }) => key)
  const chunks = new Map(readMatchedChunks(store, keys, reader).map((row) => [row.key, row]))
  return hits.flatMap(({ key, score, coverage }) => {
    const row = chunks.get(key)
    if (!row) return []
    const { key: _key, ...chunk } = row
    return [{ ...chunk, score, coverage }]
  })
}
