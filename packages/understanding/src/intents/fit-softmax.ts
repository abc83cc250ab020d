import { KIN_SHARE, Learner } from './learner.ts'
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
  seed: number
}

/** Multiplications between two slices: two to five milliseconds. */
const SLICE = 1_000_000
const RATE = 0.3

/** Multinomial logistic regression by AdaGrad, with steps that shrink to a tenth. Yields between slices of work. */
export function* fitSoftmax(fit: Fit): Generator<void, Weights> {
  const { vectors, targets, features, classes, kin, epochs } = fit
  const outputs = classes + kin.length
  const weights = {
    classes: outputs,
    values: new Float32Array(features * outputs),
    bias: new Float32Array(outputs),
  }
  yield
  const learner = new Learner(weights, kin)
  yield
  const random = randomNumbers(fit.seed)
  const order = fit.chosen.slice()
  let work = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const rate = RATE * (1 - (0.9 * epoch) / epochs)
    for (const at of order) {
      const vector = vectors[at]
      if (!vector) continue
      learner.learn(vector, targets[at] ?? 0, rate)
      work += vector.places.length * outputs
      if (work < SLICE) continue
      work = 0
      yield
    }
  }
  return kin.length > 0 ? yield* folded(weights, kin) : weights
}

/** What the groups learnt, added to each of their classes: a score needs no groups. */
function* folded({ classes: outputs, values, bias }: Weights, kin: number[][]): Generator<void, Weights> {
  const classes = outputs - kin.length
  const features = values.length / outputs
  const own = new Float32Array(features * classes)
  yield
  for (let feature = 0; feature < features; feature++) {
    const from = feature * outputs
    const into = feature * classes
    own.set(values.subarray(from, from + classes), into)
    for (const [group, members] of kin.entries()) {
      const share = KIN_SHARE * (values[from + classes + group] ?? 0)
      if (share === 0) continue
      for (const one of members) own[into + one] = (own[into + one] ?? 0) + share
    }
    if (feature % Math.ceil(SLICE / outputs) === 0) yield
  }
  return { classes, values: own, bias: bias.slice(0, classes) }
}
