import { randomNumbers, shuffle } from './random.ts'
import type { Vector } from './vocabulary.ts'

/** One weight for each feature and class, feature by feature, and one for each class alone. */
export interface Weights {
  classes: number
  values: Float32Array
  bias: Float32Array
}

export interface Fit {
  vectors: Vector[]
  /** The class of each vector. */
  targets: Int32Array
  /** Which vectors to learn from; all others are not looked at. */
  chosen: Int32Array
  features: number
  classes: number
  epochs: number
  seed: number
}

/** Multiplications between two slices: two to five milliseconds. */
const SLICE = 1_000_000
const RATE = 0.3
const BIAS_SHARE = 0.1
/** Below this a class is so far off that its weights need no correction. */
const NEGLIGIBLE = 1e-3
const FIRST_STEP = 1e-2

/** Multinomial logistic regression by AdaGrad, with steps that shrink to a tenth. Yields between slices of work. */
export function* fitSoftmax(fit: Fit): Generator<void, Weights> {
  const { vectors, targets, features, classes, epochs } = fit
  const weights = {
    classes,
    values: new Float32Array(features * classes),
    bias: new Float32Array(classes),
  }
  yield
  const learner = new Learner(weights)
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
      work += vector.places.length * classes
      if (work < SLICE) continue
      work = 0
      yield
    }
  }
  return weights
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

class Learner {
  private readonly weights: Weights
  private readonly squares: Float32Array
  private readonly biasSquares: Float32Array
  private readonly shares: Float32Array
  private readonly active: Int32Array
  private readonly errors: Float32Array

  constructor(weights: Weights) {
    this.weights = weights
    this.squares = new Float32Array(weights.values.length)
    this.biasSquares = new Float32Array(weights.classes)
    this.shares = new Float32Array(weights.classes)
    this.active = new Int32Array(weights.classes)
    this.errors = new Float32Array(weights.classes)
  }

  learn(vector: Vector, target: number, rate: number): void {
    const count = this.findErrors(vector, target)
    this.correctBias(count, rate)
    const { places, values } = vector
    const { active, errors, squares } = this
    const { values: weights, classes } = this.weights
    for (let at = 0; at < places.length; at++) {
      const value = values[at] ?? 0
      const from = (places[at] ?? 0) * classes
      for (let one = 0; one < count; one++) {
        const place = from + (active[one] ?? 0)
        const gradient = (errors[one] ?? 0) * value
        const square = (squares[place] ?? 0) + gradient * gradient
        squares[place] = square
        weights[place] = (weights[place] ?? 0) - (rate * gradient) / Math.sqrt(square + FIRST_STEP)
      }
    }
  }

  private findErrors(vector: Vector, target: number): number {
    const shares = softmax(logitsOf(this.weights, vector, this.shares))
    let count = 0
    for (let one = 0; one < shares.length; one++) {
      const error = (shares[one] ?? 0) - (one === target ? 1 : 0)
      if (Math.abs(error) < NEGLIGIBLE) continue
      this.active[count] = one
      this.errors[count++] = error
    }
    return count
  }

  private correctBias(count: number, rate: number): void {
    const { bias } = this.weights
    for (let at = 0; at < count; at++) {
      const one = this.active[at] ?? 0
      const error = this.errors[at] ?? 0
      const square = (this.biasSquares[one] ?? 0) + error * error
      this.biasSquares[one] = square
      bias[one] = (bias[one] ?? 0) - (BIAS_SHARE * rate * error) / Math.sqrt(square + FIRST_STEP)
    }
  }
}
