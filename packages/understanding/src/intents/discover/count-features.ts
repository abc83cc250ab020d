import type { Features } from '../features.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** Texts counted, and features gone through, between two slices. */
const TEXTS = 100
const FEATURES = 20_000
/** What stands in one text alone makes it like no other. */
const FEWEST = 2
const MOST_COUNTED = 65_535

/** The features that texts share, as training's vocabulary, made in slices: it may be of many texts. Yields the share done. */
export function* countFeatures(texts: Features[]): Generator<number, Vocabulary> {
  const all = new Map<number, number>()
  for (const [at, groups] of texts.entries()) {
    for (const group of groups) for (const hash of group.keys()) all.set(hash, (all.get(hash) ?? 0) + 1)
    if (at % TEXTS === 0) yield (0.5 * at) / texts.length
  }
  const shared: number[] = []
  let seen = 0
  for (const [hash, count] of all) {
    if (count >= FEWEST) shared.push(hash)
    seen += 1
    if (seen % FEATURES === 0) yield 0.5 + (0.3 * seen) / all.size
  }
  const hashes = Uint32Array.from(shared)
  yield 0.8
  hashes.sort()
  const counts = new Uint16Array(hashes.length)
  for (const [at, hash] of hashes.entries()) {
    counts[at] = Math.min(all.get(hash) ?? 0, MOST_COUNTED)
    if (at % FEATURES === 0) yield 0.8 + (0.2 * at) / hashes.length
  }
  return { texts: texts.length, hashes, counts }
}
