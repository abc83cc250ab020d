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
const SLICE = 300_000

/** Finds by cosine, over the features that texts share. Yields between slices of work. */
export function* neighboursOf(vectors: Vector[], features: number): Generator<void, Neighbours> {
  const holders = holdersOf(vectors, features)
  const most = Math.max(COMMON_FLOOR, COMMON_SHARE * vectors.length)
  const sums = new Float32Array(vectors.length)
  const found: Neighbours = { places: [], likeness: [] }
  let work = 0
  for (const [at, { places, values }] of vectors.entries()) {
    const met: number[] = []
    for (const [index, feature] of places.entries()) {
      const { texts, weights } = holders[feature] ?? { texts: [], weights: [] }
      if (texts.length > most) continue
      for (let one = 0; one < texts.length; one++) {
        const text = texts[one] ?? 0
        if (sums[text] === 0) met.push(text)
        sums[text] = (sums[text] ?? 0) + (values[index] ?? 0) * (weights[one] ?? 0)
      }
      work += texts.length
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
      yield
    }
  }
  return found
}

function holdersOf(vectors: Vector[], features: number): { texts: number[]; weights: number[] }[] {
  const holders = Array.from({ length: features }, () => ({ texts: [] as number[], weights: [] as number[] }))
  for (const [text, { places, values }] of vectors.entries())
    for (const [index, feature] of places.entries()) {
      holders[feature]?.texts.push(text)
      holders[feature]?.weights.push(values[index] ?? 0)
    }
  return holders
}
