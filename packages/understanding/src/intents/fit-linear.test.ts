import { expect, test } from 'vitest'
import { fitLinear } from './fit-linear.ts'
import type { Loss } from './learner.ts'

const classes = 4
const roomOf = (used: number) => ({
  weights: new Float32Array(classes * (classes + 1)).fill(used),
  squares: new Float32Array(classes * (classes + 1)).fill(used),
})

/** Four classes with a feature of its own each; the weight of the first one's feature for every class. */
function weightsOfFirst(kin: number[][], room = roomOf(0), loss: Loss = 'softmax'): number[] {
  const learning = fitLinear({
    ...{ features: classes, classes, kin, epochs: 6, loss, seed: 1, room },
    vectors: Array.from({ length: classes }, (_, at) => ({
      places: Int32Array.of(at),
      values: Float32Array.of(1),
    })),
    targets: Int32Array.from({ length: classes }, (_, at) => at),
    chosen: Int32Array.from({ length: classes }, (_, at) => at),
  })
  let slice = learning.next()
  while (!slice.done) slice = learning.next()
  return [...slice.value.values.subarray(0, classes)]
}

test('what one class learns counts in part for those of its kind', () => {
  const [own = 0, kin = 0, stranger = 0] = weightsOfFirst([[0, 1]])
  expect(own).toBeGreaterThan(kin)
  expect(kin).toBeGreaterThan(stranger + 0.01)
})

test('classes of no kind learn for themselves alone', () => {
  const [own = 0, one = 0, other = 0] = weightsOfFirst([])
  expect(own).toBeGreaterThan(0)
  expect(one).toBeCloseTo(other, 1)
})

test('what a fit before left in the room changes nothing', () => {
  expect(weightsOfFirst([[0, 1]], roomOf(3))).toEqual(weightsOfFirst([[0, 1]]))
})

test('where margins are learnt, a class is for its own examples and against all others', () => {
  const [own = 0, ...others] = weightsOfFirst([], roomOf(0), 'margins')
  expect(own).toBeGreaterThan(0)
  for (const other of others) expect(other).toBeLessThan(0)
})
