import type { AgentId, ConversationId, TypingPart } from '@baton/contracts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { conversation, message, tom } from './inbox-fixtures.ts'
import { createTypingNews } from './typing.ts'

const row = conversation('a')
const { id } = row
const part = (change: Partial<TypingPart> = {}): TypingPart => ({
  ...{ type: 'typing', conversationId: id, author: { kind: 'visitor' }, kind: 'text', active: true },
  ...change,
})
const ben = { kind: 'agent', agentId: tom, name: 'Ben' } as const

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('who types', () => {
  it('is shown until six seconds pass without another word of it', () => {
    const typing = createTypingNews()
    typing.hear(part())
    vi.advanceTimersByTime(5_000)
    typing.hear(part())
    vi.advanceTimersByTime(5_999)
    expect(typing.store.get().get(id)).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(typing.store.get().size).toBe(0)
  })

  it('is the same value while it is only told again', () => {
    const typing = createTypingNews()
    typing.hear(part())
    const before = typing.store.get()
    typing.hear(part())
    expect(typing.store.get()).toBe(before)
  })

  it('ends with a stop, and with a message of theirs alone', () => {
    const typing = createTypingNews()
    typing.hear(part())
    typing.hear(part({ author: ben }))
    typing.hear(part({ active: false }))
    expect(typing.store.get().get(id)).toEqual([{ author: ben, kind: 'text' }])
    typing.hearMessage(message('1', row))
    expect(typing.store.get().get(id)).toHaveLength(1)
    typing.hearMessage(message('2', row, { author: { kind: 'agent', agentId: tom, name: 'Ben' } }))
    expect(typing.store.get().size).toBe(0)
  })

  it('keeps the place of one who goes on from a reply to a note, and knows conversations apart', () => {
    const typing = createTypingNews()
    const other = 'cnv_b' as ConversationId
    typing.hear(part({ author: ben }))
    typing.hear(part())
    typing.hear(part({ author: { ...ben, agentId: 'agt_x' as AgentId }, conversationId: other }))
    typing.hear(part({ author: ben, kind: 'note' }))
    expect(
      typing.store
        .get()
        .get(id)
        ?.map(({ kind }) => kind),
    ).toEqual(['note', 'text'])
    expect(typing.store.get().get(other)).toHaveLength(1)
  })
})
