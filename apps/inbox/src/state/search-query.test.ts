import { expect, it } from 'vitest'
import { me, tom } from './inbox-fixtures.ts'
import { formatFilter, parseQuery } from './search-query.ts'

const people = {
  me,
  agents: [
    { id: me, name: 'Me Myself' },
    { id: tom, name: 'Tom Reed' },
  ],
}
const parse = (typed: string) => parseQuery(typed, people)

it('words stay words, and what narrows the list is taken out of them', () => {
  expect(parse('bent tag:returns pole is:snoozed')).toEqual({
    text: 'bent pole',
    filter: { tag: 'returns', status: 'snoozed' },
  })
  expect(parse('agent:me lang:de priority:high')).toEqual({
    text: '',
    filter: { assigneeId: me, language: 'de', priority: 'high' },
  })
  expect(parse('agent:tom').filter).toEqual({ assigneeId: tom })
  expect(parse('tag:"late parcel" agent:"tom reed"').filter).toEqual({ tag: 'late parcel', assigneeId: tom })
})

it('what is no filter is looked for as it stands', () => {
  expect(parse('is:late https://shop.example order:12 agent:ulla')).toEqual({
    text: 'is:late https://shop.example order:12 agent:ulla',
    filter: {},
  })
})

it('a filter that is written out reads back as itself', () => {
  for (const typed of [
    'is:open tag:"late parcel" lang:pt-BR agent:me',
    'priority:urgent agent:nobody',
    'agent:tom',
  ]) {
    const { filter } = parse(typed)
    expect(parse(formatFilter(filter, people)).filter).toEqual(filter)
  }
})
