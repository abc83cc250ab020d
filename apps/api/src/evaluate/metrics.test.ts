import { expect, test } from 'vitest'
import { figuresOf } from './metrics.ts'
import { outcome } from './testing/outcome.ts'

test('recall is over as many right articles as fit', () => {
  const { recall } = figuresOf([
    // 1 of 1, then 2 of 3, then 3 of 3.
    outcome({ right: ['a', 'b', 'c'], ranked: ['a', 'x', 'b', 'y', 'z', 'c'] }),
    // Nothing.
    outcome({ right: ['a'], ranked: ['x'] }),
    // Names no article, so it does not count.
    outcome({ ranked: ['a'] }),
  ])
  expect(recall).toEqual({ '1': 0.5, '5': 0.3333, '10': 0.5 })
})

test('MRR takes the first right article, to the tenth place', () => {
  const others = Array.from({ length: 9 }, (_, at) => `x${at}`)
  expect(figuresOf([outcome({ right: ['a', 'b'], ranked: ['x', 'b', 'a'] })]).mrr).toBe(0.5)
  expect(figuresOf([outcome({ right: ['a'], ranked: [...others, 'a'] })]).mrr).toBe(0.1)
  expect(figuresOf([outcome({ right: ['a'], ranked: [...others, 'x9', 'a'] })]).mrr).toBe(0)
})

test('nDCG sums what is right by place, over the best that could be', () => {
  // Places 2 and 3: (1/log2 3 + 1/log2 4) / (1 + 1/log2 3) = 1.13093 / 1.63093.
  expect(figuresOf([outcome({ right: ['a', 'b'], ranked: ['x', 'a', 'b'] })]).ndcg10).toBe(0.6934)
  const eleven = Array.from({ length: 11 }, (_, at) => `a${at}`)
  expect(figuresOf([outcome({ right: eleven, ranked: eleven })]).ndcg10).toBe(1)
})

test('an answer counts in the first quote and in the first two, shown or not', () => {
  const figures = figuresOf([
    outcome({ holds: [true, false], answered: true }),
    outcome({ holds: [false, true] }),
    outcome({ holds: [false, false, true] }),
    outcome({ holds: [] }),
    outcome({ holds: null, answered: true }),
  ])
  expect(figures).toMatchObject({ answerInFirst: 0.25, answerInFirstTwo: 0.5, answeredShare: 0.4 })
})

test('false answers are counted among the unanswerable questions alone', () => {
  const figures = figuresOf([
    outcome({ answerable: false, answered: true }),
    outcome({ answerable: false }),
    outcome({ answerable: false }),
    outcome({ answerable: true, answered: true }),
    outcome({ answered: true }),
  ])
  expect(figures).toMatchObject({ falseAnswerShare: 0.3333, answeredShare: 0.6 })
})

test('leaks are counted by article, over the questions of visitors', () => {
  const leaky = [outcome({ leaks: ['a', 'b'] }), outcome({ leaks: ['a'] }), outcome({ leaks: null })]
  expect(figuresOf(leaky).internalLeaks).toBe(3)
})

test('times are those that half, and all but a twentieth, of the questions do not exceed', () => {
  const times = Array.from({ length: 40 }, (_, at) => outcome({ ms: 40 - at + 0.004 }))
  expect(figuresOf(times)).toMatchObject({ p50Ms: 20, p95Ms: 38 })
})

test('citations are counted over all answers, and the cost over those of a model', () => {
  const figures = figuresOf([
    outcome({ citations: { sentences: 3, cited: 2, citations: 2, borneOut: 2 }, costMicros: 200 }),
    outcome({ citations: { sentences: 1, cited: 1, citations: 2, borneOut: 1 }, costMicros: 100 }),
    outcome(),
  ])
  expect(figures).toMatchObject({ citedShare: 0.75, citationPrecision: 0.75, costMicrosPerAnswer: 150 })
})

test('what no question asks for is null', () => {
  const nothing = { answeredShare: 0, questions: 1, p50Ms: 1, p95Ms: 1 }
  const figures = figuresOf([outcome({ leaks: null })])
  expect(figures).toMatchObject(nothing)
  const { recall, ...rest } = figures
  expect(Object.values(recall)).toEqual([null, null, null])
  expect(Object.values(rest).filter((value) => value === null)).toHaveLength(11)
})
