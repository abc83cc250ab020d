import { expect, test } from 'vitest'
import { auroc, precisionAtHalfCoverage } from './selective-metrics.ts'
import { outcome } from './testing/outcome.ts'

const said = (confidence: number, answerable: boolean | null) => outcome({ confidence, answerable })

test('AUROC is the share of pairs in which the answerable question has more confidence', () => {
  // Pairs: .9>.8, .9>.2, .5<.8, .5>.2, .2<.8, .2=.2: 3.5 of 6.
  const outcomes = [said(0.2, true), said(0.9, true), said(0.8, false), said(0.5, true), said(0.2, false)]
  expect(auroc(outcomes)).toBeCloseTo(3.5 / 6, 12)
  expect(auroc([...outcomes, said(1, null)])).toBeCloseTo(3.5 / 6, 12)
  expect(auroc([said(0.4, true), said(0.4, false)])).toBe(0.5)
})

test('AUROC needs questions of both kinds', () => {
  expect(auroc([said(1, true)])).toBeNull()
  expect(auroc([said(1, false), said(1, null)])).toBeNull()
})

const first = (confidence: number) =>
  outcome({ confidence, answerable: true, right: ['a'], ranked: ['a', 'b'] })
const second = (confidence: number) =>
  outcome({ confidence, answerable: true, right: ['a'], ranked: ['b', 'a'] })
const never = (confidence: number) => outcome({ confidence, answerable: false, ranked: ['a'] })

test('of the more confident half, those with the right article first are counted', () => {
  expect(
    precisionAtHalfCoverage([first(0.1), first(0.9), second(0.8), never(0.7), first(0.6), first(0.2)]),
  ).toBeCloseTo(1 / 3)
  // Half of five is three.
  expect(precisionAtHalfCoverage([first(0.9), first(0.8), never(0.7), first(0.1), first(0.2)])).toBeCloseTo(
    2 / 3,
  )
})

test('at the border, equal confidence counts in proportion, whatever the order', () => {
  // The first half: .9, and one of the two at .5.
  const rows = [first(0.9), first(0.5), never(0.5), never(0.1)]
  expect(precisionAtHalfCoverage(rows)).toBe(0.75)
  expect(precisionAtHalfCoverage(rows.toReversed())).toBe(0.75)
})

test('without a right article there is no precision', () => {
  expect(precisionAtHalfCoverage([never(0.4), outcome({ answerable: true })])).toBeNull()
})
