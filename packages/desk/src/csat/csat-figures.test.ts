import { expect, test } from 'vitest'
import { csatFigures } from './csat-figures.ts'

test('figures of no answers claim nothing', () => {
  expect(csatFigures([])).toEqual({
    ...{ answers: 0, byScore: [0, 0, 0, 0, 0] },
    ...{ mean: null, topTwo: null, topTwoInterval: null },
  })
})

test('the share of 4 and 5 comes with its Wilson interval', () => {
  const { answers, byScore, mean, topTwo, topTwoInterval } = csatFigures([
    { score: 5, n: 6 },
    { score: 4, n: 2 },
    { score: 1, n: 2 },
  ])
  expect({ answers, byScore, mean, topTwo }).toEqual({
    ...{ answers: 10, byScore: [2, 0, 0, 2, 6], mean: 4, topTwo: 0.8 },
  })
  // 8 of 10: 0.490 to 0.943 in the usual tables.
  expect(topTwoInterval?.map((bound) => bound.toFixed(3))).toEqual(['0.490', '0.943'])
})

test('all of few are no certainty, and no share leaves 0 to 1', () => {
  expect(csatFigures([{ score: 5, n: 2 }]).topTwoInterval).toEqual([expect.closeTo(0.342, 3), 1])
  expect(csatFigures([{ score: 1, n: 2 }]).topTwoInterval).toEqual([0, expect.closeTo(0.658, 3)])
})
