import { expect, test } from 'vitest'
import { conceptsOf, topicsOf } from './thesaurus.ts'
import { stem } from './words.ts'

test('one and many of a thing have one stem', () => {
  for (const [one = '', many = ''] of [
    ['order', 'orders'],
    ['transfer', 'transfers'],
    ['fee', 'fees'],
    ['address', 'addresses'],
  ])
    expect(stem(many)).toBe(stem(one))
})

test('what means the same is one concept, what only belongs together is one topic', () => {
  expect(conceptsOf(['refund']).sequence).toEqual(conceptsOf(['money', 'back']).sequence)
  expect(conceptsOf(['breakfast']).sequence).not.toEqual(conceptsOf(['pizza']).sequence)
  expect(topicsOf(['album'])).toEqual(expect.arrayContaining(topicsOf(['melody'])))
  expect(topicsOf(['zzz'])).toEqual([])
})
