import { expect, it } from 'vitest'
import { extractText } from './extract-text.ts'

it('blank lines separate paragraphs, items become a list, wrapped lines one line', () => {
  const wrapped = 'This sentence was broken at a column by somebody who likes\nshort lines, and goes on here.'
  const { blocks } = extractText(
    `First\r\n\r\n* one\n* two\n  goes on\n\n1) a\n2) b\n\n${wrapped}\n\nNo 5\nHigh Street`,
  )
  expect(blocks.map((block) => `${block.kind} ${block.text}`)).toEqual([
    'paragraph First',
    'list - one\n- two goes on',
    'list 1. a\n2. b',
    `paragraph ${wrapped.replace('\n', ' ')}`,
    'paragraph No 5\nHigh Street',
  ])
})
