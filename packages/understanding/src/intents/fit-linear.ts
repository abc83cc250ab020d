import { KIN_SHARE, Learner, type Loss } from './learner.ts'
import { randomNumbers, shuffle } from './random.ts'
import type { Weights } from './softmax.ts'
import type { Vector } from './vocabulary.ts'

export interface Fit {
  vectors: Vector[]
  /** The class of each vector. */
  targets: Int32Array
  /** Which vectors to learn from; all others are not looked at. */
  chosen: Int32Array
  features: number
  classes: number
  /** Groups of classes that are of a kind: what one learns, the others of its group learn in part. */
  kin: number[][]
  epochs: number
  loss: Loss
  seed: number
  room: Room
}

/** Memory for features × (classes + groups of kin) each; one fit after the other uses it, so it is taken once. */
export interface Room {
  weights: Float32Array
  squares: Float32Array
}

/** Multiplications between two slices: one to three milliseconds. */
const SLICE = 400_000
/** `kept`: the share of an example's features that each epoch learns from, chosen at random: no few may tell it alone. */
const WAYS: Record<Loss, { rate: number; kept: number }> = {
  softmax: { rate: 0.3, kept: 1 },
  margins: { rate: 0.2, kept: 0.5 },
}

/** Numbers set to 0 between two slices: the system's memory is slow when it is touched for the first time. */
const CLEARED = 500_000

/**
 * A linear model by AdaGrad, with steps that shrink to a tenth: its scores are what `softmax` makes probabilities of.
 * Yields between slices of work. The weights lie in the fit's room, until the next fit.
 */
export function* fitLinear(fit: Fit): Generator<void, Weights> {
  const { vectors, targets, features, classes, kin, epochs, loss, room } = fit
  const outputs = classes + kin.length
  const weights = {
    classes: outputs,
    values: room.weights.subarray(0, features * outputs),
    bias: new Float32Array(outputs),
  }
  yield* clear(weights.values)
  yield* clear(room.squares)
  const learner = new Learner(weights, { squares: room.squares, kin, loss })
  const random = randomNumbers(fit.seed)
  const order = fit.chosen.slice()
  const seen = seenBy(vectors, WAYS[loss].kept, random)
  let work = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const rate = WAYS[loss].rate * (1 - (0.9 * epoch) / epochs)
    for (const at of order) {
      const vector = vectors[at]
      if (!vector) continue
      learner.learn(seen(vector), targets[at] ?? 0, rate)
      work += vector.places.length * outputs
      if (work < SLICE) continue
      work = 0
      yield
    }
  }
  return kin.length > 0 ? yield* folded(weights, kin) : weights
}

/** What an epoch sees of a vector: the kept features, as much stronger as others are missing. Valid until the next. */
function seenBy(vectors: Vector[], kept: number, random: () => number): (vector: Vector) => Vector {
  if (kept === 1) return (vector) => vector
  const most = vectors.reduce((longest, { places }) => Math.max(longest, places.length), 0)
  const places = new Int32Array(most)
  const values = new Float32Array(most)
  return (vector) => {
    let count = 0
    for (let at = 0; at < vector.places.length; at++) {
      if (random() >= kept) continue
      places[count] = vector.places[at] ?? 0
      values[count++] = (vector.values[at] ?? 0) / kept
    }
    return { places: places.subarray(0, count), values: values.subarray(0, count) }
  }
}

function* clear(numbers: Float32Array): Generator<void, void> {
  for (let from = 0; from < numbers.length; from += CLEARED) {
    numbers.fill(0, from, from + CLEARED)
    yield
  }
}

/** What the groups learnt, added to each of their classes, in place: a score needs no groups. */
function* folded({ classes: outputs, values, bias }: Weights, kin: number[][]): Generator<void, Weights> {
  const classes = outputs - kin.length
  const features = values.length / outputs
  for (let feature = 0; feature < features; feature++) {
    const from = feature * outputs
    const into = feature * classes
    values.copyWithin(into, from, from + classes)
    for (const [group, members] of kin.entries()) {
      const share = KIN_SHARE * (values[from + classes + group] ?? 0)
      if (share === 0) continue
      for (const one of members) values[into + one] = (values[into + one] ?? 0) + share
    }
    if (feature % Math.ceil(SLICE / outputs) === 0) yield
  }
  return { classes, values: values.subarray(0, features * classes), bias: bias.slice(0, classes) }
}
