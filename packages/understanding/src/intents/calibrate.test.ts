import { expect, test } from 'vitest'
import { calibrate, confidenceOf, type Trial } from './calibrate.ts'
import type { Calibration } from './intent-model.ts'

const trial = (logOdds: number, right: boolean, asked: Trial['asked'] = 'intent'): Trial => ({
  ...{ logOdds, right, asked },
  ...{ target: 0, best: right ? 0 : 1 },
})
const times = (count: number, one: Trial) => Array.from({ length: count }, () => one)

function calibrated(trials: Trial[], outsideCost = 0.3): Calibration {
  const work = calibrate(trials, outsideCost)
  let slice = work.next()
  while (!slice.done) slice = work.next()
  return slice.value
}

test('a dozen trials that happen to be told apart without a mistake do not make confidences extreme', () => {
  const curve = calibrated([...times(6, trial(-0.1, false)), ...times(6, trial(0.1, true))])
  expect(confidenceOf(0.1, curve)).toBeLessThan(0.7)
  expect(confidenceOf(-0.1, curve)).toBeGreaterThan(0.3)
})

test('with many trials confidence is how often the intent was right', () => {
  const shares: [logOdds: number, right: number][] = [
    [-2, 270],
    [0, 500],
    [2, 730],
  ]
  const trials = shares.flatMap(([logOdds, right]) => [
    ...times(right, trial(logOdds, true)),
    ...times(1000 - right, trial(logOdds, false)),
  ])
  const curve = calibrated(trials)
  for (const [logOdds, right] of shares) expect(confidenceOf(logOdds, curve)).toBeCloseTo(right / 1000, 1)
})

test('what was left out lies below the threshold, what was right above', () => {
  const trials = [
    ...times(90, trial(3, true)),
    ...times(10, trial(3, false)),
    ...times(30, trial(-3, false, 'left out')),
  ]
  const { threshold, ...curve } = calibrated(trials)
  expect(confidenceOf(-3, curve)).toBeLessThan(threshold)
  expect(confidenceOf(3, curve)).toBeGreaterThan(threshold)
})

test('of thresholds that are as good as the best the middle is chosen', () => {
  const trials = [...times(100, trial(3, true)), ...times(30, trial(-3, false, 'left out'))]
  const { threshold, ...curve } = calibrated(trials)
  const [lowest, highest] = [confidenceOf(-3, curve), confidenceOf(3, curve)]
  expect(threshold).toBeCloseTo((Math.max(lowest, 0.05) + Math.min(highest, 0.95)) / 2, 1)
})

test('the cheaper a strange turn is, the lower the threshold', () => {
  const trials = [-3, -2, -1, 0, 1, 2, 3].flatMap((logOdds) => [
    ...times(10 * (logOdds + 4), trial(logOdds, true)),
    ...times(10 * (4 - logOdds), trial(logOdds, false, 'left out')),
  ])
  expect(calibrated(trials, 0.2).threshold).toBeLessThan(calibrated(trials, 2).threshold)
})

test('with fewer than ten trials probabilities stay as they are', () => {
  expect(calibrated(times(9, trial(1, true)))).toEqual({ slope: 1, offset: 0, threshold: 0.5 })
})
