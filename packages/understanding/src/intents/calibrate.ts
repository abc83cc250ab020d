import type { Calibration } from './intent-model.ts'

/** What a text of a trial asks for: an intent of the model, one that was left out of it, or none by the owner's word. */
export type Asked = 'intent' | 'left out' | 'none'

/** A text that the model did not learn from: the log odds of its best intent, and whether that was right. */
export interface Trial {
  logOdds: number
  right: boolean
  asked: Asked
}

/** The part of all turns that is taken to be out of scope: nobody knows it before the visitors come. */
const OUTSIDE_SHARE = 0.08
/** What an out-of-scope turn that is let through costs beside a turn in scope that is turned away. */
const OUTSIDE_COST = 0.3
/** With as many out-of-scope examples of the owner, they alone say what is out of scope. */
const ENOUGH_OUTSIDE = 30
/** With fewer trials than these, probabilities stay as they are. */
const FEWEST_TRIALS = 10
const MOST_LOG_ODDS = 12
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

/** The curve from log odds to confidence that fits the trials, and the threshold that serves them best. */
export function calibrate(trials: Trial[]): Calibration {
  const inside = trials.filter(({ asked }) => asked === 'intent')
  const none = trials.filter(({ asked }) => asked === 'none')
  const outside = none.length >= ENOUGH_OUTSIDE ? none : trials.filter(({ asked }) => asked !== 'intent')
  if (inside.length < FEWEST_TRIALS) return UNTRIED
  const weighted = [
    ...inside.map((trial) => ({ ...trial, weight: (1 - OUTSIDE_SHARE) / inside.length })),
    ...outside.map((trial) => ({ ...trial, weight: OUTSIDE_SHARE / outside.length })),
  ]
  const curve = fitCurve(weighted)
  return { ...curve, threshold: outside.length > 0 ? thresholdOf(inside, outside, curve) : UNTRIED.threshold }
}

function thresholdOf(inside: Trial[], outside: Trial[], curve: Curve): number {
  const right = inside.filter(({ right }) => right).map(({ logOdds }) => confidenceOf(logOdds, curve))
  const wrong = outside.map(({ logOdds }) => confidenceOf(logOdds, curve))
  const worthOf = (threshold: number) => {
    const answered = right.filter((confidence) => confidence >= threshold).length / inside.length
    const turnedAway = wrong.filter((confidence) => confidence < threshold).length / outside.length
    return answered + OUTSIDE_COST * turnedAway
  }
  const tried = Array.from({ length: 91 }, (_, at) => (at + 5) / 100)
  return tried.reduce((best, threshold) => (worthOf(threshold) > worthOf(best) ? threshold : best))
}

type Curve = Pick<Calibration, 'slope' | 'offset'>

/** Platt's logistic curve by Newton's method. */
function fitCurve(trials: (Trial & { weight: number })[]): Curve {
  let [slope, offset] = [1, 0]
  for (let step = 0; step < 25; step++) {
    let [g0, g1, h00, h01, h11] = [0, 1e-4 * (slope - 1), 1e-4, 0, 1e-4]
    for (const trial of trials) {
      const confidence = confidenceOf(trial.logOdds, { slope, offset })
      const error = trial.weight * (confidence - (trial.right ? 1 : 0))
      const bend = trial.weight * confidence * (1 - confidence)
      g0 += error
      g1 += error * trial.logOdds
      h00 += bend
      h01 += bend * trial.logOdds
      h11 += bend * trial.logOdds ** 2
    }
    const determinant = h00 * h11 - h01 * h01
    offset -= (h11 * g0 - h01 * g1) / determinant
    slope -= (h00 * g1 - h01 * g0) / determinant
  }
  return { slope: Math.max(slope, FLATTEST), offset }
}
