import type { MessageId } from '@baton/contracts'
import { expect, test } from 'vitest'
import { conversation, message, tom } from '../state/inbox-fixtures.ts'
import { newestRead } from './read-mark.tsx'

const row = conversation('a')
const author = { kind: 'agent', agentId: tom, name: 'Tom' } as const
const asked = message('1', row)
const reply = message('2', row, { author })
const note = message('3', row, { author, kind: 'note' })
const second = message('4', row, { author })
const upTo = (id: string | null) => ({ visitorReadUpTo: id === null ? null : (`msg_${id}` as MessageId) })

test('the mark stands beneath the newest reply that the visitor has read', () => {
  const thread = [asked, reply, note, second]
  expect(newestRead(thread, upTo(null))).toBeNull()
  expect(newestRead(thread, upTo('1'))).toBeNull()
  expect(newestRead(thread, upTo('2'))).toBe('msg_2')
  expect(newestRead(thread, upTo('4'))).toBe('msg_4')
})

test('what the visitor has answered needs no mark', () => {
  expect(newestRead([asked, reply, message('5', row)], upTo('2'))).toBeNull()
})

test('a note and a reply that was withdrawn are read by nobody', () => {
  const gone = message('4', row, { author, state: 'withdrawn' })
  expect(newestRead([asked, reply, note, gone], upTo('4'))).toBe('msg_2')
})
