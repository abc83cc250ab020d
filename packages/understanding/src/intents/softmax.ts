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
  into: Float64Array,
): Float64Array {
  into.set(bias)
  const { places, values: counts } = vector
  let at = 0
  // Most of a training is spent here: four features at a time read and write `into` once for all four.
  for (; at + 3 < places.length; at += 4) {
    const [one, two, three, four] = [
      counts[at] ?? 0,
      counts[at + 1] ?? 0,
      counts[at + 2] ?? 0,
      counts[at + 3] ?? 0,
    ]
    const first = (places[at] ?? 0) * classes
    const second = (places[at + 1] ?? 0) * classes
    const third = (places[at + 2] ?? 0) * classes
    const fourth = (places[at + 3] ?? 0) * classes
    for (let index = 0; index < classes; index++)
      into[index] =
        (into[index] ?? 0) +
        one * (values[first + index] ?? 0) +
        two * (values[second + index] ?? 0) +
        three * (values[third + index] ?? 0) +
        four * (values[fourth + index] ?? 0)
  }
  for (; at < places.length; at++) {
    const value = counts[at] ?? 0
    const from = (places[at] ?? 0) * classes
    for (let index = 0; index < classes; index++)
      into[index] = (into[index] ?? 0) + value * (values[from + index] ?? 0)
  }
  return into
}

/** Makes logits probabilities, in place. */
export function softmax(logits: Float64Array): Float64Array {
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
