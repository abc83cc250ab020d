import type { Features } from './features.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Counting {
  texts: string[]
  read: (text: string) => Features
  /** A feature of fewer texts is left away. */
  fewest: number
  /** So many features at most are kept: those of most texts. */
  most: number
}

/** Texts counted, and features gone through, between two slices. */
const TEXTS = 24
const FEATURES = 20_000
const MOST_COUNTED = 65_535

/** The features of the texts, made in slices: they may be many. Yields the share done. */
export function* countFeatures({ texts, read, fewest, most }: Counting): Generator<number, Vocabulary> {
  const all = new Map<number, number>()
  for (const [at, text] of texts.entries()) {
    for (const group of read(text)) for (const hash of group.keys()) all.set(hash, (all.get(hash) ?? 0) + 1)
    if (at % TEXTS === 0) yield (0.7 * at) / texts.length
  }
  const byCount = new Map<number, number>()
  for (const [at, count] of eachOf(all.values())) {
    byCount.set(count, (byCount.get(count) ?? 0) + 1)
    if (at % FEATURES === 0) yield 0.7
  }
  const least = leastOf(byCount, fewest, most)
  const kept: number[] = []
  for (const [at, [hash, count]] of eachOf(all)) {
    if (count >= least) kept.push(hash)
    if (at % FEATURES === 0) yield 0.8
  }
  const hashes = Uint32Array.from(kept)
  yield 0.9
  hashes.sort()
  const counts = new Uint16Array(hashes.length)
  for (const [at, hash] of hashes.entries()) {
    counts[at] = Math.min(all.get(hash) ?? 0, MOST_COUNTED)
    if (at % FEATURES === 0) yield 0.9
  }
  return { texts: texts.length, hashes, counts }
}

function* eachOf<Item>(items: Iterable<Item>): Generator<[number, Item]> {
  let at = 0
  for (const item of items) yield [at++, item]
}

/** The count from `fewest` on that at most `most` features reach. */
function leastOf(byCount: Map<number, number>, fewest: number, most: number): number {
  let least = fewest
  let kept = [...byCount].reduce((sum, [count, features]) => sum + (count >= least ? features : 0), 0)
  while (kept > most) {
    kept -= byCount.get(least) ?? 0
    least += 1
  }
  return least
}
