import { expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

it('counts letters that were added, left out, changed or swapped', () => {
  expect(editDistance('refund', 'refund', 2)).toBe(0)
  expect(editDistance('refnd', 'refund', 2)).toBe(1)
  expect(editDistance('refuund', 'refund', 2)).toBe(1)
  expect(editDistance('rafund', 'refund', 2)).toBe(1)
  expect(editDistance('reufnd', 'refund', 2)).toBe(1)
  expect(editDistance('rfeudn', 'refund', 2)).toBe(2)
})

it('stops counting when it is too far', () => {
  expect(editDistance('refund', 'tent', 2)).toBe(3)
  expect(editDistance('abcdef', 'uvwxyz', 1)).toBe(2)
})
