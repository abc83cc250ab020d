import type { Vector } from './vocabulary.ts'

/** One weight for each feature and class, feature by feature, and one for each class alone. */
export interface Weights {
  classes: number
  values: Float32Array
  bias: Float32Array
}

/** What each class gets for a vector, before it is made a probability. */
export function logitsOf(
  { values, bias, classes }: Weights,
  vector: Vector,
  into: Float32Array,
): Float32Array {
  into.set(bias)
  const { places } = vector
  for (let at = 0; at < places.length; at++) {
    const value = vector.values[at] ?? 0
    let from = (places[at] ?? 0) * classes
    for (let one = 0; one < classes; one++) into[one] = (into[one] ?? 0) + value * (values[from++] ?? 0)
  }
  return into
}

/** Makes logits probabilities, in place. */
export function softmax(logits: Float32Array): Float32Array {
  let highest = -Infinity
  for (const logit of logits) if (logit > highest) highest = logit
  let sum = 0
  for (let at = 0; at < logits.length; at++) {
    const share = Math.exp((logits[at] ?? 0) - highest)
    logits[at] = share
    sum += share
  }
  for (let at = 0; at < logits.length; at++) logits[at] = (logits[at] ?? 0) / sum
  return logits
}
