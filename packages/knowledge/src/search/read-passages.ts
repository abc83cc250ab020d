import type { Passage } from '@baton/contracts'
import { type Reader, readMatchedChunks, type SiteStore } from '@baton/store'
import type { Hit } from './search-language.ts'

// A Durable Object binds at most 100 parameters a statement.
const KEYS_A_STATEMENT = 90

/** The passages of hits, in their order. */
export function readPassages(store: SiteStore, hits: Hit[], reader: Reader): Passage[] {
  const chunks = new Map<number, ReturnType<typeof readMatchedChunks>[number]>()
  for (let start = 0; start < hits.length; start += KEYS_A_STATEMENT) {
    const keys = hits.slice(start, start + KEYS_A_STATEMENT).map(({ key }) => key)
    for (const row of readMatchedChunks(store, keys, reader)) chunks.set(row.key, row)
  }
  return hits.flatMap(({ key, score, coverage }) => {
    const row = chunks.get(key)
    if (!row) return []
    const { key: _key, ...chunk } = row
    return [{ ...chunk, score, coverage }]
  })
}
