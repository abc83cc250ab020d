import { expect, it } from 'vitest'
import { searchEntries } from './search-commands.ts'

const entries = ['Write a note', 'Resolve', 'Transfer to Léa Dubois', 'Return to the assistant'].map(
  (label) => ({
    label,
    group: 'Conversation',
  }),
)
const labels = (query: string) => searchEntries(entries, query).map((entry) => entry.label)

it('finds by the starts of words, whatever the accents', () => {
  expect(labels('lea tr')).toEqual(['Transfer to Léa Dubois'])
  expect(labels('re')).toEqual(['Resolve', 'Return to the assistant'])
  expect(labels('xyz')).toEqual([])
})

it('without a query shows everything in its order', () => {
  expect(labels(' ')).toHaveLength(4)
})
