import { expect, it } from 'vitest'
import { conversation, fact, me, tom } from '../state/inbox-fixtures.ts'
import { alertInWords } from './alert-words.ts'

const mara = conversation('m', {
  visitorName: 'Mara',
  offer: { agentId: me, expiresAt: 9, why: [] },
  clock: { kind: 'firstReply', dueAt: 0 },
})
const told = (type: string, change = {}) => alertInWords(fact(1, type, { conversation: mara, ...change }), me)

it('an offer is told to whom it is made', () => {
  expect(told('offer.made', { agentId: me })).toBe('Mara is offered to you. You have 30 seconds.')
  expect(told('offer.made', { agentId: tom })).toBeNull()
})

it('a missed deadline is told to who can do something about it', () => {
  expect(told('handoff.overdue')).toBe('Mara has waited too long.')
  expect(told('handoff.passed_over')).toBe('Mara still waits: nobody has taken it.')
  expect(told('clock.missed')).toBe('Mara was due for an answer.')
  expect(told('clock.missed', { conversation: { ...mara, assigneeId: tom } })).toBeNull()
  expect(told('message.created')).toBeNull()
})

it('what was settled meanwhile is not told', () => {
  const settled = { conversation: { ...mara, offer: null, clock: null, waitingSince: null }, agentId: me }
  for (const type of ['offer.made', 'handoff.overdue', 'handoff.passed_over', 'clock.missed'])
    expect(told(type, settled)).toBeNull()
})
