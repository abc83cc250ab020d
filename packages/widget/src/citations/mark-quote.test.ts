import { describe, expect, it } from 'vitest'
import { markQuote } from './mark-quote.ts'

describe('markQuote', () => {
  it('splits the passage around the quote', () => {
    expect(markQuote('A tent. It must be dry (really). Thanks.', 'It must be dry (really).')).toEqual({
      before: 'A tent. ',
      quote: 'It must be dry (really).',
      after: ' Thanks.',
    })
  })

  it('finds a quote whose line breaks differ', () => {
    expect(markQuote('one\ntwo  three', 'two three').quote).toBe('two  three')
  })

  it('marks nothing when the passage does not hold the quote', () => {
    expect(markQuote('one two', 'three')).toEqual({ before: 'one two', quote: '', after: '' })
    expect(markQuote('one two', ' ').quote).toBe('')
  })
})
