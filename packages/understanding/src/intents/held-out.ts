import { confidenceOf, type Trial } from './calibrate.ts'
import type { Calibration } from './intent-model.ts'

/** What training found out on examples that the model of the trial did not see. */
export interface HeldOut {
  /** Examples that were tried. */
  count: number
  /** Of them, those whose likeliest intent was the right one, 0 to 1. */
  accuracy: number
  /** Expected calibration error: how far confidence is from being right, 0 to 1. */
  calibrationError: number
  /** By confidence, in tenths: of `count` examples `right` were right. Empty tenths are left out. */
  reliability: { from: number; to: number; count: number; right: number }[]
  /** Pairs of intents by how often an example of one was taken for the other, most often first; at most ten. */
  confusions: { intent: string; takenFor: string; count: number }[]
}

const BINS = 10
const MOST_CONFUSIONS = 10

/** Sums up the trials of examples that ask for an intent. Null where none was tried. */
export function heldOutOf(trials: Trial[], calibration: Calibration, names: string[]): HeldOut | null {
  const tried = trials.filter(({ asked }) => asked === 'intent')
  if (tried.length === 0) return null
  const bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, confidence: 0 }))
  const confused = new Map<string, { intent: string; takenFor: string; count: number }>()
  for (const { logOdds, right, target, best } of tried) {
    const confidence = confidenceOf(logOdds, calibration)
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    if (bin) {
      bin.count += 1
      bin.right += right ? 1 : 0
      bin.confidence += confidence
    }
    if (right) continue
    const pair = `${target} ${best}`
    const known = confused.get(pair) ?? { intent: names[target] ?? '', takenFor: names[best] ?? '', count: 0 }
    confused.set(pair, { ...known, count: known.count + 1 })
  }
  const off = bins.reduce((sum, { right, confidence }) => sum + Math.abs(right - confidence), 0)
  return {
    count: tried.length,
    accuracy: tried.filter(({ right }) => right).length / tried.length,
    calibrationError: off / tried.length,
    reliability: bins.flatMap(({ count, right }, at) =>
      count > 0 ? [{ from: at / BINS, to: (at + 1) / BINS, count, right }] : [],
    ),
    confusions: [...confused.values()].sort((a, b) => b.count - a.count).slice(0, MOST_CONFUSIONS),
  }
}
