import type { ConversationState } from '@baton/client'
import type { Message, VisitorConversation } from '@baton/contracts'
import { expect, it } from 'vitest'
import { newestRead } from './read-mark.tsx'

const message = (id: string, kind: 'visitor' | 'assistant' = 'visitor') =>
  ({ id: `msg_${id}`, author: { kind } }) as Message
const messages = [message('1'), message('2', 'assistant'), message('3'), message('5')]

function read(readUpTo: string | null, change: Partial<VisitorConversation> = {}) {
  const conversation = { control: 'agent', status: 'open', readUpTo, ...change } as VisitorConversation
  return newestRead({ conversation, messages } as unknown as ConversationState)
}

it('stands under the newest of the visitor’s own that was read', () => {
  expect(['msg_1', 'msg_3', 'msg_5'].map((id) => read(id))).toEqual(['msg_1', 'msg_3', 'msg_5'])
  expect(read(null)).toBeUndefined()
})

it('stands under the one before where that was taken back', () => {
  expect(read('msg_4')).toBe('msg_3')
})

it('stands there while a person is asked for or answers', () => {
  expect(read('msg_3', { control: 'queue' })).toBe('msg_3')
  expect(read('msg_3', { control: 'assistant' })).toBeUndefined()
  expect(read('msg_3', { status: 'resolved' })).toBeUndefined()
})
