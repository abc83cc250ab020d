import type { IntentId, TeamId } from '@baton/contracts'
import { expect, it } from 'vitest'
import { me, tom } from './inbox-fixtures.ts'
import { formatFilter, parseQuery } from './search-query.ts'

const people = {
  me,
  agents: [
    { id: me, name: 'Me Myself' },
    { id: tom, name: 'Tom Reed' },
  ],
  intents: [
    { id: 'int_refund' as IntentId, name: 'Refund' },
    { id: 'int_late' as IntentId, name: 'Late parcel' },
  ],
  teams: [{ id: 'team_billing' as TeamId, name: 'Billing two' }],
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
  expect(parse('is:waiting intent:refund').filter).toEqual({ waiting: 'yes', intent: 'int_refund' })
  expect(parse('waiting:30 team:"billing two"').filter).toEqual({
    waitingMinutes: 30,
    teamId: 'team_billing',
  })
  expect(parse('waiting:soon team:nobody')).toEqual({ text: 'waiting:soon team:nobody', filter: {} })
  expect(formatFilter({ waitingMinutes: 30, teamId: 'team_billing' as TeamId }, people)).toBe(
    'waiting:30 team:"Billing two"',
  )
  expect(parse('agent:tom').filter).toEqual({ assigneeId: tom })
  expect(parse('tag:"late parcel" agent:"tom reed"').filter).toEqual({ tag: 'late parcel', assigneeId: tom })
})

it('what is no filter is looked for as it stands', () => {
  expect(parse('is:late https://shop.example order:12 agent:ulla intent:none')).toEqual({
    text: 'is:late https://shop.example order:12 agent:ulla intent:none',
    filter: {},
  })
})

it('a filter that is written out reads back as itself', () => {
  for (const typed of [
    'is:open tag:"late parcel" lang:pt-BR agent:me',
    'priority:urgent agent:nobody',
    'agent:tom',
    'is:waiting intent:"late parcel"',
  ]) {
    const { filter } = parse(typed)
    expect(parse(formatFilter(filter, people)).filter).toEqual(filter)
  }
})
