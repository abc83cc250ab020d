import { describe, expect, it } from 'vitest'
import { clientId, conversation, fact, me, message, page, runId, thread } from './inbox-fixtures.ts'
import { emptyInbox, reduceInbox } from './inbox-state.ts'
import type { InboxEvent, InboxState } from './inbox-types.ts'

const fold = (events: InboxEvent[], from: InboxState = emptyInbox(me)) => events.reduce(reduceInbox, from)

const first = conversation('a', { waitingSince: 100 })
const read: InboxEvent = { type: 'list.read', view: 'needs_you', page: page([first], 10) }

describe('the thread', () => {
  const opened: InboxEvent[] = [
    read,
    { type: 'thread.read', thread: thread(first, [message('1', first)], 10) },
  ]
  const texts = (state: InboxState) => state.threads.get(first.id)?.read?.messages.map((m) => m.id)

  it('is read as far as it was shown when it is left; left far back it opens at its end again', () => {
    const left: InboxEvent = { type: 'thread.left', conversationId: first.id }
    const end = fold([...opened, left])
    expect(end.threads.get(first.id)?.read?.readUpTo).toBe('msg_1')
    const place = { ...thread(first, [message('0', first)], 10), later: true }
    const back = fold([...opened, { type: 'thread.read', thread: place, part: 'place' }])
    expect(texts(back)).toEqual(['msg_0'])
    expect(fold([left], back).threads.has(first.id)).toBe(false)
  })

  it('takes a message once, however often it is told', () => {
    const told: InboxEvent = {
      type: 'fact',
      fact: fact(11, 'message.created', { conversation: first, message: message('2', first) }),
    }
    expect(texts(fold([...opened, told, told]))).toEqual(['msg_1', 'msg_2'])
  })

  it('keeps what arrived while an older read was on its way', () => {
    const state = fold([
      ...opened,
      {
        type: 'fact',
        fact: fact(12, 'message.created', { conversation: first, message: message('2', first) }),
      },
      { type: 'thread.read', thread: thread(first, [message('1', first)], 11) },
    ])
    expect(texts(state)).toEqual(['msg_1', 'msg_2'])
  })

  const second = message('2', first)
  const told: InboxEvent = {
    type: 'fact',
    fact: fact(12, 'message.created', { conversation: first, message: second }),
  }

  it('holds what was told while it was read for the first time', () => {
    const reading: InboxEvent = { type: 'thread.reading', conversationId: first.id }
    const answer: InboxEvent = { type: 'thread.read', thread: thread(first, [message('1', first)], 10) }
    expect(texts(fold([read, reading, told, answer]))).toEqual(['msg_1', 'msg_2'])
  })

  it('holds what was told while its last page was read', () => {
    const back = { ...thread(first, [message('0', first)], 10), later: true }
    const page = { ...thread(first, [message('1', first)], 11), later: false }
    const state = fold([
      ...opened,
      { type: 'thread.read', thread: back, part: 'place' },
      told,
      { type: 'thread.read', thread: page, part: 'later' },
    ])
    expect(texts(state)).toEqual(['msg_0', 'msg_1', 'msg_2'])
  })

  it('is read again where it was read before the stream began', () => {
    const early: InboxEvent = { type: 'thread.read', thread: thread(first, [message('1', first)], 9) }
    const begins = { ...read, begins: true } as InboxEvent
    expect(fold([early, begins]).threads.get(first.id)?.stale).toBe(true)
    expect(fold([begins, early]).threads.get(first.id)?.stale).toBe(true)
  })

  it('takes no words back that were redacted before the answer to their sending came', () => {
    const redacted = { ...second, text: '' }
    const state = fold([
      ...opened,
      { type: 'thread.read', thread: thread(first, [message('1', first), redacted], 14) },
      { type: 'message.sent', message: second, conversation: first, asOf: 12 },
    ])
    expect(state.threads.get(first.id)?.read?.messages.at(-1)?.text).toBe('')
  })

  it('replaces a pending message by the confirmed one', () => {
    const pending = {
      clientId: clientId('p'),
      kind: 'text',
      text: 'hello',
      epoch: 2,
      seen: null,
      state: 'sending',
      createdAt: 5,
    } as const
    const waiting = fold([...opened, { type: 'message.pending', conversationId: first.id, message: pending }])
    expect(waiting.pending.get(first.id)).toHaveLength(1)
    const confirmed = message('2', first, { clientId: pending.clientId, text: 'hello' })
    const state = fold(
      [{ type: 'fact', fact: fact(11, 'message.created', { conversation: first, message: confirmed }) }],
      waiting,
    )
    expect(state.pending.get(first.id)).toEqual([])
    expect(texts(state)).toEqual(['msg_1', 'msg_2'])
  })

  it('is read again after a handoff or the end of a run', () => {
    const state = fold([
      ...opened,
      { type: 'fact', fact: fact(11, 'handoff.accepted', { conversation: first }) },
    ])
    expect(state.threads.get(first.id)?.stale).toBe(true)
  })

  it('drops the text of a withdrawn message', () => {
    const state = fold([
      ...opened,
      {
        type: 'fact',
        fact: fact(11, 'message.withdrawn', { conversation: first, messageId: message('1', first).id }),
      },
    ])
    expect(state.threads.get(first.id)?.read?.messages[0]).toMatchObject({ state: 'withdrawn', text: '' })
  })
})

describe('a running answer', () => {
  const part = (change: object) =>
    ({ type: 'part', part: { conversationId: first.id, runId: runId('1'), ...change } }) as InboxEvent
  const start = part({ type: 'text-start', text: 'You can ', citations: [] })
  const text = (state: InboxState) => state.running.get(first.id)?.text

  it('grows by deltas, which are idempotent', () => {
    const delta = part({ type: 'text-delta', offset: 8, text: 'return it' })
    expect(text(fold([read, start, delta, delta]))).toBe('You can return it')
  })

  it('ignores a delta with a gap before it', () => {
    expect(text(fold([read, start, part({ type: 'text-delta', offset: 20, text: 'x' })]))).toBe('You can ')
  })

  it('vanishes when the run is withdrawn, and late deltas do not bring it back', () => {
    const state = fold([
      read,
      start,
      { type: 'fact', fact: fact(11, 'run.withdrawn', { conversation: first, runId: runId('1') }) },
      part({ type: 'text-delta', offset: 8, text: 'return it' }),
    ])
    expect(state.running.size).toBe(0)
  })

  it('gives way to the message it became', () => {
    const answer = message('2', first, { author: { kind: 'assistant' }, runId: runId('1') })
    const state = fold([
      read,
      start,
      { type: 'fact', fact: fact(11, 'message.created', { conversation: first, message: answer }) },
    ])
    expect(state.running.size).toBe(0)
  })
})
