import { type Features, GROUP_WEIGHTS } from './features.ts'

/** The features that training knows: hashes in rising order, and in how many of the texts each stands (65,535 at most). */
export interface Vocabulary {
  texts: number
  hashes: Uint32Array
  counts: Uint16Array
}

/** A text as numbers: places in the vocabulary and their values. */
export interface Vector {
  places: Int32Array
  values: Float32Array
}

/**
 * A text over a vocabulary: sublinear counts times rarity, each group brought to its own length. Unknown features add
 * to the length and to nothing else, so what is strange in a text takes weight from what is known.
 */
export function vectorOf(features: Features, vocabulary: Vocabulary): Vector {
  const { texts, hashes, counts } = vocabulary
  const rarity = (count: number) => Math.log((1 + texts) / (1 + count)) + 1
  const places: number[] = []
  const values: number[] = []
  for (const [group, found] of features.entries()) {
    const from = values.length
    let square = 0
    for (const [hash, times] of found) {
      const place = placeOf(hash, hashes)
      const value = (1 + Math.log(times)) * rarity(place < 0 ? 0 : (counts[place] ?? 0))
      square += value * value
      if (place < 0) continue
      places.push(place)
      values.push(value)
    }
    const scale = (GROUP_WEIGHTS[group] ?? 0) / Math.sqrt(square || 1)
    for (let at = from; at < values.length; at++) values[at] = (values[at] ?? 0) * scale
  }
  return { places: Int32Array.from(places), values: Float32Array.from(values) }
}

function placeOf(hash: number, hashes: Uint32Array): number {
  let [low, high] = [0, hashes.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = hashes[middle] ?? 0
    if (found === hash) return middle
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}
