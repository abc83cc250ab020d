import { logitsOf, softmax, type Weights } from './softmax.ts'
import type { Vector } from './vocabulary.ts'

/** How much of what is learnt for a group of classes counts for each of them. */
export const KIN_SHARE = 0.5
const BIAS_SHARE = 0.1
/** Below this a class is so far off that its weights need no correction. */
const NEGLIGIBLE = 1e-3
const FIRST_STEP = 0.01

/** Corrects weights example by example. They stand for the classes and, behind these, for the groups of `kin`. */
export class Learner {
  private readonly weights: Weights
  private readonly kin: number[][]
  private readonly classes: number
  private readonly squares: Float32Array
  private readonly biasSquares: Float32Array
  private readonly scores: Float64Array
  private readonly active: Int32Array
  private readonly errors: Float32Array

  /** `squares` are as many as the weights, all 0. */
  constructor(weights: Weights, squares: Float32Array, kin: number[][]) {
    const outputs = weights.classes
    this.weights = weights
    this.kin = kin
    this.classes = outputs - kin.length
    this.squares = squares
    this.biasSquares = new Float32Array(this.classes)
    this.scores = new Float64Array(outputs)
    this.active = new Int32Array(outputs)
    this.errors = new Float32Array(outputs)
  }

  learn(vector: Vector, target: number, rate: number): void {
    const shares = this.sharesOf(vector)
    this.correctBias(shares, target, rate)
    const count = this.findErrors(shares, target)
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

  /** The probability of each class. */
  private sharesOf(vector: Vector): Float64Array {
    const scores = logitsOf(this.weights, vector, this.scores)
    for (const [group, members] of this.kin.entries()) {
      const share = KIN_SHARE * (scores[this.classes + group] ?? 0)
      for (const one of members) scores[one] = (scores[one] ?? 0) + share
    }
    return softmax(scores.subarray(0, this.classes))
  }

  /** The errors that matter, and in `active` whose they are; returns their number. */
  private findErrors(shares: Float64Array, target: number): number {
    const errorOf = (one: number) => (shares[one] ?? 0) - (one === target ? 1 : 0)
    let count = 0
    const add = (one: number, error: number) => {
      if (Math.abs(error) < NEGLIGIBLE) return
      this.active[count] = one
      this.errors[count++] = error
    }
    for (let one = 0; one < this.classes; one++) add(one, errorOf(one))
    for (const [group, members] of this.kin.entries()) {
      let error = 0
      for (const one of members) error += errorOf(one)
      add(this.classes + group, KIN_SHARE * error)
    }
    return count
  }

  private correctBias(shares: Float64Array, target: number, rate: number): void {
    const { bias } = this.weights
    for (let one = 0; one < this.classes; one++) {
      const error = (shares[one] ?? 0) - (one === target ? 1 : 0)
      if (Math.abs(error) < NEGLIGIBLE) continue
      const square = (this.biasSquares[one] ?? 0) + error * error
      this.biasSquares[one] = square
      bias[one] = (bias[one] ?? 0) - (BIAS_SHARE * rate * error) / Math.sqrt(square + FIRST_STEP)
    }
  }
}
