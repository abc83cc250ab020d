import { expect, it } from 'vitest'
import { neighbour } from './neighbour.ts'

const rows = ['a', 'b', 'c'].map((id) => ({ id }))

it('goes down and up and stops at the ends', () => {
  expect(neighbour(rows, 'a', 0, 1)?.id).toBe('b')
  expect(neighbour(rows, 'a', 0, -1)).toBeNull()
  expect(neighbour(rows, 'c', 2, 1)).toBeNull()
})

it('starts at the ends when nothing is chosen', () => {
  expect(neighbour(rows, null, 0, 1)?.id).toBe('a')
  expect(neighbour(rows, null, 0, -1)?.id).toBe('c')
})

it('goes on from the place of a row that has left', () => {
  expect(neighbour(rows, 'gone', 1, 1)?.id).toBe('b')
  expect(neighbour(rows, 'gone', 1, -1)?.id).toBe('a')
  expect(neighbour(rows, 'gone', 9, 1)?.id).toBe('c')
})
