import { type Asked, logOddsOf, type Trial } from './calibrate.ts'
import { fitLinear, type Room } from './fit-linear.ts'
import type { Loss } from './learner.ts'
import { randomNumbers, shuffle } from './random.ts'
import { logitsOf, softmax } from './softmax.ts'
import type { Vector } from './vocabulary.ts'

export interface Examples {
  vectors: Vector[]
  /** The class of each vector; the last class is out of scope when `hasOutOfScope`. */
  targets: Int32Array
  features: number
  classes: number
  hasOutOfScope: boolean
  /** Groups of classes that are of a kind. */
  kin: number[][]
  room: Room
}

/** Of the intents, this part is left out in a round: what asks for them is then out of scope. */
const LEFT_OUT = 0.2
/** Texts that are scored between two slices. */
const SLICE = 64
/** The round of a text that is in all of them, and a round that no text is left out of. */
const NEVER_HELD = 255
const ALL_TEXTS = 254

interface TryOut {
  rounds: number
  epochs: number
  loss: Loss
  seed: number
  /** Whether texts and intents are left out in rounds of their own; else in the same ones, in half the time. */
  isApart: boolean
}

/**
 * Tries the examples on models that did not see them, each trained without a part of the texts or of the intents: these
 * are turns that it cannot know. Yields between slices of work.
 */
export function* tryOut(
  examples: Examples,
  held: Int32Array,
  { rounds, isApart, ...pace }: TryOut,
): Generator<void, Trial[]> {
  const { targets, classes, hasOutOfScope } = examples
  const random = randomNumbers(pace.seed)
  const real = hasOutOfScope ? classes - 1 : classes
  const roundOf = roundsOf(shuffle(held.slice(), random), targets, rounds)
  const order = shuffle(
    Int32Array.from({ length: real }, (_, at) => at),
    random,
  )
  const every = Math.round(1 / LEFT_OUT)
  const none = new Set<number>()
  const trials: Trial[] = []
  for (let round = 0; round < rounds; round++) {
    const leftOut = new Set(order.filter((_, at) => real > 2 && at % every === round % every))
    // A choice among fewer intents is easier: with a few hundred examples it would make confidences too high.
    const tries = isApart
      ? [
          { round, leftOut: none },
          { round: ALL_TEXTS, leftOut },
        ]
      : [{ round, leftOut }]
    for (const one of tries)
      for (const trial of yield* tryRound(examples, { ...one, roundOf, ...pace })) trials.push(trial)
  }
  return trials
}

/** Deals each class's texts out to the rounds. */
function roundsOf(held: Int32Array, targets: Int32Array, rounds: number): Uint8Array {
  const roundOf = new Uint8Array(targets.length).fill(NEVER_HELD)
  const dealt = new Map<number, number>()
  for (const at of held) {
    const target = targets[at] ?? 0
    const count = dealt.get(target) ?? 0
    dealt.set(target, count + 1)
    roundOf[at] = count % rounds
  }
  return roundOf
}

interface Round {
  round: number
  roundOf: Uint8Array
  leftOut: Set<number>
  epochs: number
  loss: Loss
  seed: number
}

function* tryRound(
  examples: Examples,
  { round, roundOf, leftOut, ...pace }: Round,
): Generator<void, Trial[]> {
  const { vectors, targets, features, hasOutOfScope, room } = examples
  // The classes that stay, numbered anew.
  const kept = Array.from({ length: examples.classes }, (_, one) => one).filter((one) => !leftOut.has(one))
  const place = new Map(kept.map((one, at) => [one, at]))
  const all = Int32Array.from(vectors, (_, at) => at)
  const isLeftOut = (at: number) => leftOut.has(targets[at] ?? 0)
  const chosen = all.filter((at) => roundOf[at] !== round && !isLeftOut(at))
  const weights = yield* fitLinear({
    ...{ vectors, features, chosen, room, ...pace },
    targets: targets.map((target) => place.get(target) ?? 0),
    classes: kept.length,
    kin: examples.kin.map((group) => group.flatMap((one) => place.get(one) ?? [])),
  })
  const real = hasOutOfScope ? kept.length - 1 : kept.length
  yield
  const shares = new Float64Array(kept.length)
  const trials: Trial[] = []
  for (const at of all) {
    const vector = vectors[at]
    if (!vector || (roundOf[at] !== round && !isLeftOut(at)) || roundOf[at] === NEVER_HELD) continue
    const inScope = softmax(logitsOf(weights, vector, shares)).subarray(0, real)
    const best = inScope.reduce((top, share, one) => (share > (inScope[top] ?? 0) ? one : top), 0)
    const isNone = hasOutOfScope && targets[at] === examples.classes - 1
    const asked: Asked = isNone ? 'none' : isLeftOut(at) ? 'left out' : 'intent'
    const [target, taken] = [targets[at] ?? 0, kept[best] ?? 0]
    const logOdds = logOddsOf(inScope[best] ?? 0)
    trials.push({ logOdds, right: taken === target, asked, target, best: taken })
    if (trials.length % SLICE === 0) yield
  }
  return trials
}
