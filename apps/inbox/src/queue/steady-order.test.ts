import { expect, it } from 'vitest'
import { holdOrder } from './steady-order.ts'

const rows = (...ids: string[]) => ids.map((id) => ({ id }))
const gone = { x: { id: 'x' } } as Record<string, { id: string }>
const find = (id: string) => gone[id] ?? null

it('nothing moves while it is held; what is new is counted', () => {
  const steady = holdOrder(rows('new', 'c', 'a', 'b'), ['a', 'b', 'c'], find)
  expect(steady.rows.map((row) => row.id).slice(0, 3)).toEqual(['a', 'b', 'c'])
  expect(steady.arrived).toBe(1)
})

it('a row that left the view keeps its place', () => {
  const steady = holdOrder(rows('a', 'b'), ['a', 'x', 'b'], find)
  expect(steady.rows.map((row) => row.id)).toEqual(['a', 'x', 'b'])
  expect([...steady.gone]).toEqual(['x'])
})

it('the next page stands below what is held', () => {
  const steady = holdOrder(rows('a', 'b', 'c', 'd'), ['a', 'b'], find)
  expect(steady.rows.map((row) => row.id)).toEqual(['a', 'b', 'c', 'd'])
  expect(steady.arrived).toBe(0)
})
