import { expect, it } from 'vitest'
import { actionOf, draftOf, moved } from './action-draft.ts'

it.each([
  { do: 'answer' },
  { do: 'ask', question: 'Which one?', choices: ['A', 'B'] },
  {
    do: 'flow',
    steps: [{ name: 'order', wants: 'order_number', question: 'Which order?' }],
    ends: 'person',
    teamId: 'team_1',
  },
  { do: 'team', teamId: null },
  { do: 'never_automate' },
] as const)('an action that is written and not changed stays what it was: %o', (action) => {
  expect(actionOf(draftOf(action as never))).toEqual(action)
})

it('what is empty is no choice, and a flow that answers has no team', () => {
  const draft = { ...draftOf(null), choices: ['Yes ', '', 'No'], teamId: 'team_1' as never }
  expect(actionOf({ ...draft, do: 'ask' })).toMatchObject({ choices: ['Yes', 'No'] })
  expect(actionOf({ ...draft, do: 'flow', ends: 'answer' })).toMatchObject({ teamId: null })
})

it('a step is moved past others', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
})
