import { expect, it } from 'vitest'
import { groupsAsText, groupsIn } from './synonym-groups.ts'

it('groups of words come back as they were written', () => {
  const groups = [
    ['tent', 'shelter'],
    ['refund', 'money back', 'reimbursement'],
  ]
  expect(groupsIn(groupsAsText(groups))).toEqual(groups)
})

it('a line of fewer than two words says nothing', () => {
  expect(groupsIn('tent\n\n , \nrefund, refund\na,b')).toEqual([['a', 'b']])
})
