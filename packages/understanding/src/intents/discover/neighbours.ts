import type { Vector } from '../vocabulary.ts'

/** Links of each text to the texts most like it. */
export interface Neighbours {
  places: Int32Array[]
  likeness: Float32Array[]
}

const MOST = 12
const LEAST_LIKENESS = 0.3
/** A feature of more texts than this tells nothing and would be compared with all of them. */
const COMMON_SHARE = 0.05
const COMMON_FLOOR = 200
/** Comparisons between two slices. */
const SLICE = 30_000
/** Texts filed under their features between two slices. */
const FILED = 1_000

/** Finds by cosine, over the features that texts share. Between slices it yields the share of the texts that is done. */
export function* neighboursOf(vectors: Vector[], features: number): Generator<number, Neighbours> {
  const holders = yield* holdersOf(vectors, features)
  const most = Math.max(COMMON_FLOOR, COMMON_SHARE * vectors.length)
  const sums = new Float32Array(vectors.length)
  const found: Neighbours = { places: [], likeness: [] }
  let work = 0
  for (const [at, { places, values }] of vectors.entries()) {
    const met: number[] = []
    for (const [index, feature] of places.entries()) {
      const [from, end] = [holders.starts[feature] ?? 0, holders.starts[feature + 1] ?? 0]
      if (end - from > most) continue
      for (let one = from; one < end; one++) {
        const text = holders.texts[one] ?? 0
        if (sums[text] === 0) met.push(text)
        sums[text] = (sums[text] ?? 0) + (values[index] ?? 0) * (holders.weights[one] ?? 0)
      }
      work += end - from
    }
    const best = met
      .filter((text) => text !== at && (sums[text] ?? 0) >= LEAST_LIKENESS)
      .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
      .slice(0, MOST)
    found.places.push(Int32Array.from(best))
    found.likeness.push(Float32Array.from(best, (text) => sums[text] ?? 0))
    for (const text of met) sums[text] = 0
    if (work > SLICE) {
      work = 0
      yield at / vectors.length
    }
  }
  return found
}

interface Holders {
  /** Where each feature's texts begin; one more than there are features. */
  starts: Uint32Array
  texts: Int32Array
  weights: Float32Array
}

/** Which texts hold a feature, and with what weight. */
function* holdersOf(vectors: Vector[], features: number): Generator<number, Holders> {
  const starts = new Uint32Array(features + 1)
  for (const [text, { places }] of vectors.entries()) {
    for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1
    if (text % FILED === 0) yield 0
  }
  for (let place = 0; place < features; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  yield 0
  const filled = starts.slice()
  const texts = new Int32Array(starts[features] ?? 0)
  const weights = new Float32Array(texts.length)
  for (const [text, { places, values }] of vectors.entries()) {
    if (text % FILED === 0) yield 0
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0
      const at = filled[place] ?? 0
      filled[place] = at + 1
      texts[at] = text
      weights[at] = values[index] ?? 0
    }
  }
  return { starts, texts, weights }
}
