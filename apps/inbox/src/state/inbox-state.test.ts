import { describe, expect, it } from 'vitest'
import { clientId, conversation, fact, me, message, page, runId, thread, tom } from './inbox-fixtures.ts'
import { emptyInbox, reduceInbox } from './inbox-state.ts'
import type { InboxEvent, InboxState } from './inbox-types.ts'
import { shownConversation, shownCounts, shownList, watching } from './selectors.ts'

const fold = (events: InboxEvent[], from: InboxState = emptyInbox(me)) => events.reduce(reduceInbox, from)
const ids = (state: InboxState, view: 'needs_you' | 'mine' | 'all' = 'needs_you') =>
  shownList(state, view).map((row) => row.id)

const first = conversation('a', { waitingSince: 100 })
const second = conversation('b', { waitingSince: 200 })
const read: InboxEvent = { type: 'list.read', view: 'needs_you', page: page([first, second], 10) }
const mine = { control: 'agent', assigneeId: me, waitingSince: null, dueAt: null, epoch: 3 } as const

describe('the list', () => {
  it('shows the longest wait first', () => {
    expect(ids(fold([read]))).toEqual(['cnv_a', 'cnv_b'])
  })

  it('takes a new handoff in and counts it', () => {
    const third = conversation('c', { waitingSince: 50 })
    const state = fold([
      read,
      { type: 'fact', fact: fact(11, 'conversation.created', { conversation: third }) },
    ])
    expect(ids(state)).toEqual(['cnv_c', 'cnv_a', 'cnv_b'])
    expect(state.counts.needs_you).toBe(3)
  })

  it('moves a conversation between views when a colleague or I take it', () => {
    const taken = { ...first, ...mine }
    const state = fold([
      read,
      {
        type: 'list.read',
        view: 'mine',
        page: page([], 10, { counts: { needs_you: 2, mine: 0, assistant: 0 } }),
      },
      { type: 'fact', fact: fact(11, 'conversation.control_changed', { conversation: taken }) },
    ])
    expect(ids(state)).toEqual(['cnv_b'])
    expect(ids(state, 'mine')).toEqual(['cnv_a'])
    expect(state.counts).toEqual({ needs_you: 1, mine: 1, assistant: 0 })
  })

  it('does not let an older read undo a newer fact', () => {
    const taken = { ...first, ...mine }
    const state = fold([
      read,
      { type: 'fact', fact: fact(20, 'conversation.control_changed', { conversation: taken }) },
      { type: 'list.read', view: 'all', page: page([first, second], 15) },
    ])
    expect(state.conversations.get(first.id)?.control).toBe('agent')
    expect(state.summaryStale).toBe(true)
  })

  it('asks the server to count when an unread conversation changes', () => {
    const unread = conversation('z')
    const state = fold([read, { type: 'fact', fact: fact(11, 'message.created', { conversation: unread }) }])
    expect(state.summaryStale).toBe(true)
    expect(state.counts.needs_you).toBe(2)
  })

  it('stays as long as it was when its first page is read again', () => {
    const third = conversation('c', { waitingSince: 300 })
    const state = fold([
      { type: 'list.read', view: 'needs_you', page: page([first], 10, { next: 'x' }) },
      { type: 'list.read', view: 'needs_you', page: page([second, third], 10) },
      { type: 'list.read', view: 'needs_you', page: page([first], 10, { next: 'x' }), again: true },
    ])
    expect(ids(state)).toEqual(['cnv_a', 'cnv_b', 'cnv_c'])
  })

  it('shows nothing below the last page read', () => {
    const late = conversation('l', { waitingSince: 900 })
    const state = fold([
      { type: 'list.read', view: 'needs_you', page: page([first, second], 10, { next: 'x' }) },
      { type: 'fact', fact: fact(11, 'conversation.created', { conversation: late }) },
    ])
    expect(ids(state)).toEqual(['cnv_a', 'cnv_b'])
  })
})

describe('own actions', () => {
  const started: InboxEvent = { type: 'action.started', conversationId: first.id, actionId: '1', patch: mine }

  it('show at once, in list and counts', () => {
    const state = fold([read, started])
    expect(ids(state)).toEqual(['cnv_b'])
    expect(shownCounts(state)).toEqual({ needs_you: 1, mine: 1, assistant: 0 })
    expect(state.conversations.get(first.id)?.control).toBe('queue')
  })

  it('are taken back when the server refuses', () => {
    const state = fold([read, started, { type: 'action.failed', conversationId: first.id, actionId: '1' }])
    expect(shownConversation(state, first.id)).toEqual(first)
    expect(shownCounts(state).needs_you).toBe(2)
  })

  it('give way to a colleague who was faster', () => {
    const toms = { ...first, control: 'agent', assigneeId: tom, epoch: 3 } as const
    const state = fold([
      read,
      started,
      { type: 'fact', fact: fact(11, 'conversation.control_changed', { conversation: toms }) },
    ])
    expect(shownConversation(state, first.id)?.assigneeId).toBe(tom)
  })

  it('settle on the answer', () => {
    const state = fold([
      read,
      started,
      { type: 'action.done', actionId: '1', conversation: { ...first, ...mine }, asOf: 12 },
    ])
    expect(state.optimistic.size).toBe(0)
    expect(state.counts).toEqual({ needs_you: 1, mine: 1, assistant: 0 })
  })
})

describe('the thread', () => {
  const opened: InboxEvent[] = [
    read,
    { type: 'thread.read', thread: thread(first, [message('1', first)], 10) },
  ]
  const texts = (state: InboxState) => state.threads.get(first.id)?.read?.messages.map((m) => m.id)

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

  it('replaces a pending message by the confirmed one', () => {
    const pending = {
      clientId: clientId('p'),
      kind: 'text',
      text: 'hello',
      epoch: 2,
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

describe('the rest', () => {
  it('shows colleagues who look at a conversation, and not me', () => {
    const agents = [
      { agentId: me, name: 'Ana', conversationId: first.id },
      { agentId: tom, name: 'Tom', conversationId: first.id },
    ]
    const state = fold([read, { type: 'part', part: { type: 'presence', agents } }])
    expect(watching(state, first.id).map((entry) => entry.name)).toEqual(['Tom'])
  })

  it('asks the server who somebody is that was never listed', () => {
    const agents = [{ agentId: tom, name: 'Tom', conversationId: null }]
    expect(fold([read, { type: 'part', part: { type: 'presence', agents } }]).summaryStale).toBe(true)
  })

  it('after a reset reads everything again and keeps what I wrote', () => {
    const pending = {
      clientId: clientId('p'),
      kind: 'text',
      text: 'hello',
      epoch: 2,
      state: 'waiting',
      createdAt: 5,
    } as const
    const state = fold([
      read,
      { type: 'thread.read', thread: thread(first, [], 10) },
      { type: 'message.pending', conversationId: first.id, message: pending },
      { type: 'reset' },
    ])
    expect(state.lists.needs_you.phase).toBe('unread')
    expect(state.threads.get(first.id)?.stale).toBe(true)
    expect(state.pending.get(first.id)).toHaveLength(1)
    expect(state.cursor).toBe(0)
  })
})
