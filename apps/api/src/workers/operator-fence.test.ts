import { expect, test } from 'vitest'
import { Clock } from '../testing/clock.ts'
import { OperatorFence } from './operator-fence.ts'

const tries = (fence: OperatorFence, count: number, block = '192.0.2') =>
  Array.from({ length: count }, () => fence.try({ block, isRight: false }))

test('ten wrong tokens a minute are looked at, and then not even the right one', () => {
  const clock = new Clock()
  const fence = new OperatorFence(clock.now)
  expect(tries(fence, 11).map(({ isOpen }) => isOpen)).toEqual([...Array(10).fill(true), false])
  expect(fence.try({ block: '192.0.2', isRight: true })).toEqual({ isOpen: false, wrong: 11 })
  expect(fence.try({ block: '198.51.100', isRight: true }).isOpen).toBe(true)
  clock.advance(60_000)
  expect(fence.try({ block: '192.0.2', isRight: true })).toEqual({ isOpen: true, wrong: 0 })
})

test('right tokens are not counted', () => {
  const fence = new OperatorFence()
  for (let n = 0; n < 100; n += 1) expect(fence.try({ block: '192.0.2', isRight: true }).isOpen).toBe(true)
})

test('who comes from everywhere fills no memory', () => {
  const fence = new OperatorFence()
  tries(fence, 10, 'first')
  for (let n = 0; n < 10_000; n += 1) tries(fence, 1, `block ${n}`)
  expect(fence.try({ block: 'first', isRight: true }).wrong).toBe(0)
})
