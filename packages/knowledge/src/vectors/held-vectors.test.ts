import type { Audience } from '@baton/contracts'
import { expect, it } from 'vitest'
import { HeldVectors } from './held-vectors.ts'
import { quantise } from './quantise.ts'

const row = (
  key: number,
  vector: number[],
  audience: Audience = 'public',
  language = 'en',
  tags: string[] = [],
) => ({
  ...{ key, audience, language, tags },
  ...quantise(Float32Array.from(vector)),
})
const english = { audience: 'public', languages: ['en'] } as const

function hold(...rows: ReturnType<typeof row>[]) {
  const held = new HeldVectors(3, null, 1_000)
  for (const one of rows) held.put(one)
  return held
}
const keys = (held: HeldVectors, scope: Parameters<HeldVectors['nearest']>[1] = english, limit = 9) =>
  held.nearest(Float32Array.of(1, 0, 0), scope, limit).map(({ key }) => key)

it('nearest first, and no more than were asked for', () => {
  const held = hold(row(1, [0, 1, 0]), row(2, [9, 1, 0]), row(3, [1, 1, 0]), row(4, [-1, 0, 0]))
  expect(keys(held)).toEqual([2, 3, 1, 4])
  expect(keys(held, english, 2)).toEqual([2, 3])
})

it('a public question cannot reach an internal chunk, nor change what is found by it', () => {
  const open = [row(1, [1, 2, 0]), row(2, [1, 0, 2], 'public', 'de-AT')]
  const held = hold(...open, row(3, [1, 0, 0], 'internal'))
  expect(keys(held)).toEqual([1])
  expect(keys(held, { audience: 'internal', languages: ['en', 'de'] })).toEqual([3, 1, 2])
  const all = { audience: 'public', languages: ['en', 'de'] } as const
  const question = Float32Array.of(1, 0, 0)
  expect(held.nearest(question, all, 9)).toEqual(hold(...open).nearest(question, all, 9))
})

it('only chunks whose article has all tags that are asked for', () => {
  const tagged = (key: number, ...tags: string[]) => row(key, [1, key, 0], 'public', 'en', tags)
  const held = hold(tagged(1), tagged(2, 'Members'), tagged(3, 'members', 'digital'))
  expect(keys(held, { ...english, tags: ['members'] })).toEqual([2, 3])
  expect(keys(held, { ...english, tags: ['Digital', 'members'] })).toEqual([3])
})

it('a lead is measured from the other chunks, whatever a model holds for unrelated', () => {
  const held = hold(row(1, [1, 0.1, 0]), row(2, [1, 1, 0]), row(3, [1, 0, 1]))
  const [first, second, third] = held.nearest(Float32Array.of(1, 0, 0), english, 3)
  expect(first?.lead).toBeGreaterThan(0.9)
  expect(second?.lead).toBeLessThan(0)
  expect(third?.lead).toBeLessThan(0)
})

it('a vector that is put again replaces its own, and one that is dropped is not found', () => {
  const held = hold(row(1, [1, 0, 0]), row(2, [0, 1, 0]), row(3, [1, 1, 0]))
  held.put(row(1, [-1, 0, 0]))
  expect(keys(held)).toEqual([3, 2, 1])
  held.drop(2)
  held.drop(2)
  expect(keys(held)).toEqual([3, 1])
  held.keep((key) => key === 1)
  expect(keys(held)).toEqual([1])
  held.put(row(4, [1, 0, 0]))
  expect(keys(held)).toEqual([4, 1])
})

it('what has another length, or no room, is not held', () => {
  const held = new HeldVectors(3, null, 32)
  expect(
    [row(1, [1, 2]), row(2, [1, 2, 3]), row(3, [1, 2, 3]), row(4, [1, 2, 3])].map((one) => held.put(one)),
  ).toEqual([false, true, true, false])
  expect(held.nearest(Float32Array.of(1, 2), english, 9)).toEqual([])
})
