import type { Calibration } from './intent-model.ts'

/** What a text of a trial asks for: an intent of the model, one that was left out of it, or none by the owner's word. */
export type Asked = 'intent' | 'left out' | 'none'

/** A text that the model did not learn from: the log odds of its best intent, and whether that was right. */
export interface Trial {
  logOdds: number
  right: boolean
  asked: Asked
  /** The class of the text, and the one that it was taken for. */
  target: number
  best: number
}

/** The part of all turns that is taken to be out of scope: nobody knows it before the visitors come. */
const OUTSIDE_SHARE = 0.02
/** Thresholds that differ by less in what they are worth differ by chance. */
const AS_GOOD = 0.002
const LOWEST_THRESHOLD = 5
const HIGHEST_THRESHOLD = 95
/** With as many out-of-scope examples of the owner, they alone say what is out of scope. */
const ENOUGH_OUTSIDE = 30
/** With fewer trials than these, probabilities stay as they are. */
const FEWEST_TRIALS = 10
const NEWTON_STEPS = 24
/** How steep the curve of most sites is, and for how many trials that counts: a few dozen alone tell it badly. */
const USUAL_SLOPE = 1.5
const USUAL_COUNTS = 10
const MOST_LOG_ODDS = 12
const SMALLEST_PART = 1e-3
/** A step that confidences do not show. */
const SMALLEST_STEP = 1e-4
const LEAST_BEND = 1e-6
/** More confidence never means less probability. */
const FLATTEST = 0.05
const UNTRIED: Calibration = { slope: 1, offset: 0, threshold: 0.5 }

/** The log odds of a probability, held within ±12. */
export function logOddsOf(share: number): number {
  const odds = Math.log(share / Math.max(1 - share, 1e-9))
  return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, odds))
}

export function confidenceOf(
  logOdds: number,
  { slope, offset }: Pick<Calibration, 'slope' | 'offset'>,
): number {
  return 1 / (1 + Math.exp(-(slope * logOdds + offset)))
}

/**
 * The curve from log odds to confidence that fits the trials, and the threshold that serves them best. `outsideCost`:
 * what an out-of-scope turn that is let through costs beside a turn in scope that is turned away. Yields between slices
 * of work.
 */
export function* calibrate(trials: Trial[], outsideCost: number): Generator<void, Calibration> {
  const inside = trials.filter(({ asked }) => asked === 'intent')
  const none = trials.filter(({ asked }) => asked === 'none')
  const outside = none.length >= ENOUGH_OUTSIDE ? none : trials.filter(({ asked }) => asked !== 'intent')
  if (inside.length < FEWEST_TRIALS) return UNTRIED
  const curve = yield* fitCurve(
    [
      { trials: inside, weight: (1 - OUTSIDE_SHARE) / inside.length },
      { trials: outside, weight: OUTSIDE_SHARE / Math.max(1, outside.length) },
    ],
    USUAL_COUNTS / inside.length,
  )
  if (outside.length === 0) return { ...curve, threshold: UNTRIED.threshold }
  return { ...curve, threshold: middleOfBest(worthOf(inside, outside, curve, outsideCost)) / 100 }
}

/** What each hundredth is worth as the threshold. */
function worthOf(inside: Trial[], outside: Trial[], curve: Curve, outsideCost: number): Float64Array {
  const right = hundredths(
    inside.filter((trial) => trial.right),
    curve,
  )
  const strange = hundredths(outside, curve)
  let answered = right.reduce((sum, count) => sum + count, 0)
  let turnedAway = 0
  return Float64Array.from({ length: HIGHEST_THRESHOLD + 1 }, (_, at) => {
    const worth = answered / inside.length + (outsideCost * turnedAway) / outside.length
    answered -= right[at] ?? 0
    turnedAway += strange[at] ?? 0
    return worth
  })
}

/** The middle of the best and what is as good beside it: the very best of a flat top is chance. */
function middleOfBest(worth: Float64Array): number {
  let best = LOWEST_THRESHOLD
  for (let at = best; at < worth.length; at++) if ((worth[at] ?? 0) > (worth[best] ?? 0)) best = at
  const isAsGood = (at: number) => (worth[at] ?? 0) >= (worth[best] ?? 0) - AS_GOOD
  let [first, last] = [best, best]
  while (first > LOWEST_THRESHOLD && isAsGood(first - 1)) first -= 1
  while (last < HIGHEST_THRESHOLD && isAsGood(last + 1)) last += 1
  return Math.round((first + last) / 2)
}

/** How many trials have a confidence from each hundredth on to the next. */
function hundredths(trials: Trial[], curve: Curve): Uint32Array {
  const counts = new Uint32Array(101)
  for (const { logOdds } of trials) {
    const at = Math.floor(confidenceOf(logOdds, curve) * 100)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

type Curve = Pick<Calibration, 'slope' | 'offset'>

interface Weighed {
  trials: Trial[]
  weight: number
}

/** Platt's logistic curve by Newton's method, each step halved until it helps. */
function* fitCurve(groups: Weighed[], pull: number): Generator<void, Curve> {
  let curve: Curve = { slope: 1, offset: 0 }
  let loss = lossOf(groups, curve, pull)
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const { slope, offset } = newtonStep(groups, curve, pull)
    if (Math.abs(slope) + Math.abs(offset) < SMALLEST_STEP) break
    let part = 1
    const next = () => ({ slope: curve.slope - part * slope, offset: curve.offset - part * offset })
    let reached = lossOf(groups, next(), pull)
    while (part > SMALLEST_PART && reached > loss) {
      part /= 2
      reached = lossOf(groups, next(), pull)
    }
    curve = next()
    loss = reached
    yield
  }
  return { slope: Math.max(curve.slope, FLATTEST), offset: curve.offset }
}

function newtonStep(groups: Weighed[], curve: Curve, pull: number): Curve {
  let [g0, g1, h00, h01, h11] = [0, pull * (curve.slope - USUAL_SLOPE), LEAST_BEND, 0, pull]
  for (const { trials, weight } of groups)
    for (const { logOdds, right } of trials) {
      const confidence = confidenceOf(logOdds, curve)
      const error = weight * (confidence - (right ? 1 : 0))
      const bend = weight * confidence * (1 - confidence)
      g0 += error
      g1 += error * logOdds
      h00 += bend
      h01 += bend * logOdds
      h11 += bend * logOdds ** 2
    }
  const determinant = h00 * h11 - h01 * h01
  return { slope: (h00 * g1 - h01 * g0) / determinant, offset: (h11 * g0 - h01 * g1) / determinant }
}

function lossOf(groups: Weighed[], curve: Curve, pull: number): number {
  let loss = 0.5 * pull * (curve.slope - USUAL_SLOPE) ** 2
  for (const { trials, weight } of groups)
    for (const { logOdds, right } of trials) {
      const against = (right ? -1 : 1) * (curve.slope * logOdds + curve.offset)
      loss += weight * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against))))
    }
  return loss
}
