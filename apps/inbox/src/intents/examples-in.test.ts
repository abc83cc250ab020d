import { expect, it } from 'vitest'
import { examplesIn } from './examples-in.ts'

it('a pasted list becomes examples, one a line and each once', () => {
  expect(
    examplesIn('- Where is it?\n\n2. When?\n"Quoted"\r\n“Auch das”\nWhere is it?\n10 euros back\n'),
  ).toEqual(['Where is it?', 'When?', 'Quoted', 'Auch das', '10 euros back'])
})

it('nothing is no example', () => {
  expect(examplesIn(' \n\n')).toEqual([])
})
