import { logitsOf, softmax, type Weights } from './softmax.ts'
import type { Vector } from './vocabulary.ts'

/** How much of what is learnt for a group of classes counts for each of them. */
export const KIN_SHARE = 0.5
const BIAS_SHARE = 0.1
/** Below this a class is so far off that its weights need no correction. */
const NEGLIGIBLE = 1e-3
const FIRST_STEP = 0.01
/** How much an example tells the classes that are not its own. */
const OTHERS_SHARE = 0.5
/** With 1 the scores would be too near each other for honest probabilities. */
const MARGIN = 2

/**
 * What learning makes small: `softmax` the surprise at the right class, `margins` the square of what each class lacks of
 * `MARGIN` for its own examples and of its opposite for all others.
 */
export type Loss = 'softmax' | 'margins'

/** Corrects weights example by example. They stand for the classes and, behind these, for the groups of `kin`. */
export class Learner {
  private readonly weights: Weights
  private readonly kin: number[][]
  private readonly loss: Loss
  private readonly classes: number
  private readonly squares: Float32Array
  private readonly biasSquares: Float32Array
  private readonly scores: Float64Array
  private readonly active: Int32Array
  private readonly errors: Float32Array

  /** `squares` are as many as the weights, all 0. */
  constructor(
    weights: Weights,
    { squares, kin, loss }: { squares: Float32Array; kin: number[][]; loss: Loss },
  ) {
    const outputs = weights.classes
    this.weights = weights
    this.kin = kin
    this.loss = loss
    this.classes = outputs - kin.length
    this.squares = squares
    this.biasSquares = new Float32Array(this.classes)
    this.scores = new Float64Array(outputs)
    this.active = new Int32Array(outputs)
    this.errors = new Float32Array(outputs)
  }

  learn(vector: Vector, target: number, rate: number): void {
    const wrong = this.wrongOf(vector, target)
    this.correctBias(wrong, rate)
    const count = this.findErrors(wrong)
    const { places, values } = vector
    const { active, errors, squares } = this
    const { values: weights, classes: outputs } = this.weights
    for (let at = 0; at < places.length; at++) {
      const value = values[at] ?? 0
      const from = (places[at] ?? 0) * outputs
      for (let one = 0; one < count; one++) {
        const place = from + (active[one] ?? 0)
        const gradient = (errors[one] ?? 0) * value
        const square = (squares[place] ?? 0) + gradient * gradient
        squares[place] = square
        weights[place] = (weights[place] ?? 0) - (rate * gradient) / Math.sqrt(square + FIRST_STEP)
      }
    }
  }

  /** How far the score of each class is too high. */
  private wrongOf(vector: Vector, target: number): Float64Array {
    const scores = logitsOf(this.weights, vector, this.scores)
    for (const [group, members] of this.kin.entries()) {
      const share = KIN_SHARE * (scores[this.classes + group] ?? 0)
      for (const one of members) scores[one] = (scores[one] ?? 0) + share
    }
    const own = scores.subarray(0, this.classes)
    return this.loss === 'softmax' ? beyondShare(own, target) : beyondMargin(own, target)
  }

  /** The errors that matter, and in `active` whose they are; returns their number. */
  private findErrors(wrong: Float64Array): number {
    let count = 0
    const add = (one: number, error: number) => {
      if (Math.abs(error) < NEGLIGIBLE) return
      this.active[count] = one
      this.errors[count++] = error
    }
    for (let one = 0; one < this.classes; one++) add(one, wrong[one] ?? 0)
    for (const [group, members] of this.kin.entries()) {
      let error = 0
      for (const one of members) error += wrong[one] ?? 0
      add(this.classes + group, KIN_SHARE * error)
    }
    return count
  }

  private correctBias(wrong: Float64Array, rate: number): void {
    const { bias } = this.weights
    for (let one = 0; one < this.classes; one++) {
      const error = wrong[one] ?? 0
      if (Math.abs(error) < NEGLIGIBLE) continue
      const square = (this.biasSquares[one] ?? 0) + error * error
      this.biasSquares[one] = square
      bias[one] = (bias[one] ?? 0) - (BIAS_SHARE * rate * error) / Math.sqrt(square + FIRST_STEP)
    }
  }
}

/** In place, as what follows. */
function beyondShare(scores: Float64Array, target: number): Float64Array {
  softmax(scores)
  scores[target] = (scores[target] ?? 0) - 1
  return scores
}

function beyondMargin(scores: Float64Array, target: number): Float64Array {
  for (let one = 0; one < scores.length; one++) {
    const score = scores[one] ?? 0
    scores[one] = one === target ? Math.min(0, score - MARGIN) : OTHERS_SHARE * Math.max(0, score + MARGIN)
  }
  return scores
}
