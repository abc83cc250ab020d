import { expect, test } from 'vitest'
import { kinOf } from './kin.ts'

const names = [
  'cancel order',
  'change order',
  'orders abroad',
  'cancel the account',
  'the newsletter',
  'opening hours',
]

test('intents whose names share a word are of a kind, whatever its ending', () => {
  expect(kinOf(names, 10)).toEqual([
    [0, 1, 2],
    [0, 3],
  ])
})

test('the largest groups are kept where there is no room for all', () => {
  expect(kinOf(names, 1)).toEqual([[0, 1, 2]])
  expect(kinOf(names, -5)).toEqual([])
})

test('a word in more than half of the names tells nothing', () => {
  expect(kinOf(['card lost', 'card stolen', 'card late', 'top up'], 10)).toEqual([])
})
