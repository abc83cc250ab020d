import { expect, test } from 'vitest'
import { wordDistance } from './word-distance.ts'

test('words that are put in, taken out or replaced count one each, in languages without spaces too', () => {
  expect(wordDistance('You have 60 days.', 'You have 60 days.')).toEqual({ distance: 0, length: 5 })
  expect(wordDistance('You have 60 days.', 'Mara, you have 90 days.')).toEqual({ distance: 4, length: 7 })
  expect(wordDistance('', 'Hello there')).toEqual({ distance: 2, length: 2 })
  expect(wordDistance('可以退货', '不可以退货')).toEqual({ distance: 1, length: 5 })
})

test('the longest texts are measured without anybody waiting for it', () => {
  const [one, other] = ['a', 'b'].map((word) => Array(2_000).fill(word).join(' '))
  expect(wordDistance(one ?? '', other ?? '')).toEqual({ distance: 1_500, length: 1_500 })
})
