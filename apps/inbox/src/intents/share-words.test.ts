import { expect, it } from 'vitest'
import { counted, percent, signed } from './share-words.ts'

it('a share that is there is never said to be none', () => {
  expect([0, 0.002, 0.006, 0.914, 1].map(percent)).toEqual(['0 %', '< 1 %', '1 %', '91 %', '100 %'])
})

it('one is counted as one, and thousands can be read', () => {
  expect([0, 1, 4000].map((count) => counted(count, 'question'))).toEqual([
    '0 questions',
    '1 question',
    '4,000 questions',
  ])
})

it('a sign is as wide as a digit', () => {
  expect([-0.624, -0.001, 0.5].map(signed)).toEqual(['−0.62', '+0.00', '+0.50'])
})
