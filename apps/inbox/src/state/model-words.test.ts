import { expect, it } from 'vitest'
import { costInWords, shortCount, toolInWords } from './model-words.ts'

it('a cost below a cent is not shown as nothing', () => {
  expect(costInWords(0)).toBe('$0.00')
  expect(costInWords(412)).toBe('$0.00041')
  expect(costInWords(10_000)).toBe('$0.01')
  expect(costInWords(3_121_000)).toBe('$3.12')
})

it('large counts are short, small ones whole', () => {
  expect(shortCount(4_123_000)).toBe('4.12M')
  expect(shortCount(950)).toBe('950')
})

it('a tool that is not known goes by its name', () => {
  expect(toolInWords('search_knowledge')).toBe('Searched again')
  expect(toolInWords('refund')).toBe('refund')
})
