import { expect, it } from 'vitest'
import { figuresInWords } from './words.ts'

const replies = { kind: 'reply' as const, made: 20, used: 12, unchanged: 3, changed: 0.088 }

it('says how many suggested replies were used and how much of them was changed', () => {
  expect(figuresInWords([replies])).toBe(
    '12 of 20 suggested replies used in 30 days, 9 % of their words changed',
  )
  expect(figuresInWords([{ ...replies, changed: 0 }])).toBe(
    '12 of 20 suggested replies used in 30 days, sent as they were',
  )
})

it('says nothing where none was used, or none was made', () => {
  expect(figuresInWords([{ ...replies, used: 0, changed: null }])).toBe('')
  expect(figuresInWords([])).toBe('')
})
