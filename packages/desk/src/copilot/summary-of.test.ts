import { expect, test } from 'vitest'
import { standingOf } from './summary-of.ts'

const standing = (...authors: ('visitor' | 'assistant' | 'agent')[]) => {
  const row = { status: 'open', control: 'agent' } as Parameters<typeof standingOf>[0]['row']
  return standingOf({ row, turns: authors.map((author) => ({ author })) })
}

test('whoever accepted owes the first word, whatever the assistant said before', () => {
  expect(standing('visitor', 'assistant')).toBe('visitor_waits')
  expect(standing('visitor', 'assistant', 'agent')).toBe('waits_for_visitor')
  expect(standing('visitor', 'assistant', 'agent', 'visitor')).toBe('visitor_waits')
})
