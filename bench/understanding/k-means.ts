import { countFeatures } from '../../packages/understanding/src/intents/count-features.ts'
import { tellingFeatures } from '../../packages/understanding/src/intents/discover/discover-intents.ts'
import { type Vector, vectorOf } from '../../packages/understanding/src/intents/vocabulary.ts'

const ROUNDS = 12

/** The group of each text by spherical k-means over the product's features; starts from evenly spread texts. */
export function kMeans(texts: string[], groups: number): Int32Array {
  const { vectors, size } = vectorsOf(texts)
  const step = texts.length / groups
  let centres = Array.from({ length: groups }, (_, group) =>
    meanOf([vectors[Math.floor(group * step)]], size),
  )
  const assigned = new Int32Array(texts.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [text, vector] of vectors.entries()) assigned[text] = nearest(vector, centres)
    centres = centres.map((_, group) =>
      meanOf(
        vectors.filter((_, text) => assigned[text] === group),
        size,
      ),
    )
  }
  return assigned
}

function vectorsOf(texts: string[]): { vectors: Vector[]; size: number } {
  const counting = countFeatures({ texts, read: tellingFeatures, fewest: 2, most: 60_000 })
  let slice = counting.next()
  while (!slice.done) slice = counting.next()
  const vocabulary = slice.value
  return {
    vectors: texts.map((text) => vectorOf(tellingFeatures(text), vocabulary)),
    size: vocabulary.hashes.length,
  }
}

function meanOf(vectors: (Vector | undefined)[], size: number): Float32Array {
  const mean = new Float32Array(size)
  for (const vector of vectors)
    for (const [at, place] of (vector?.places ?? []).entries())
      mean[place] = (mean[place] ?? 0) + (vector?.values[at] ?? 0)
  const length = Math.sqrt(mean.reduce((sum, value) => sum + value * value, 0)) || 1
  return mean.map((value) => value / length)
}

function nearest({ places, values }: Vector, centres: Float32Array[]): number {
  let [best, most] = [0, -1]
  for (const [group, centre] of centres.entries()) {
    let likeness = 0
    for (let at = 0; at < places.length; at++) likeness += (values[at] ?? 0) * (centre[places[at] ?? 0] ?? 0)
    if (likeness > most) [best, most] = [group, likeness]
  }
  return best
}
