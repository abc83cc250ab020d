import { describe, expect, it } from 'vitest'
import { clientId, conversation, fact, me, page, thread, tom } from './inbox-fixtures.ts'
import { emptyInbox, reduceInbox } from './inbox-state.ts'
import type { InboxEvent, InboxPage, InboxState } from './inbox-types.ts'
import { shownConversation, shownCounts, shownList, watching } from './selectors.ts'

const fold = (events: InboxEvent[], from: InboxState = emptyInbox(me)) => events.reduce(reduceInbox, from)
const ids = (state: InboxState, view: 'needs_you' | 'mine' | 'all' = 'needs_you') =>
  shownList(state, view).map((row) => row.id)

const first = conversation('a', { waitingSince: 100 })
const second = conversation('b', { waitingSince: 200 })
const listed = (page: InboxPage, before: string | null = null): InboxEvent => ({
  type: 'list.read',
  view: 'needs_you',
  page,
  before,
  begins: before === null,
})
const read = listed(page([first, second], 10))
const none = { needs_you: 0, mine: 0, unassigned: 0, assistant: 0, snoozed: 0 }
const mine = {
  control: 'agent',
  assigneeId: me,
  unansweredSince: null,
  waitingSince: null,
  dueAt: null,
  epoch: 3,
} as const

describe('the list', () => {
  it('shows the longest wait first', () => {
    expect(ids(fold([read]))).toEqual(['cnv_a', 'cnv_b'])
  })

  it('shows what is urgent before the longest wait', () => {
    const urgent = conversation('c', { waitingSince: 300, priority: 'urgent' })
    expect(
      ids(fold([{ type: 'list.read', view: 'needs_you', page: page([first, second, urgent], 10) }])),
    ).toEqual(['cnv_c', 'cnv_a', 'cnv_b'])
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

  it('loses what was erased, with its thread', () => {
    const state = fold([
      read,
      { type: 'thread.read', thread: thread(first, [], 10) },
      { type: 'fact', fact: fact(11, 'conversation.erased', { conversationId: first.id }) },
    ])
    expect(ids(state)).toEqual(['cnv_b'])
    expect(state.threads.get(first.id)).toMatchObject({ phase: 'failed', read: null })
    expect(state.summaryStale).toBe(true)
  })

  it('moves a conversation between views when a colleague or I take it', () => {
    const taken = { ...first, ...mine }
    const state = fold([
      read,
      {
        type: 'list.read',
        view: 'mine',
        page: page([], 10, { counts: { ...none, needs_you: 2, unassigned: 2 } }),
      },
      { type: 'fact', fact: fact(11, 'conversation.control_changed', { conversation: taken }) },
    ])
    expect(ids(state)).toEqual(['cnv_b'])
    expect(ids(state, 'mine')).toEqual(['cnv_a'])
    expect(state.counts).toEqual({ ...none, needs_you: 1, unassigned: 1, mine: 1 })
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

  it('counts nothing twice that a page knew before the stream told it', () => {
    const counts = { ...none, needs_you: 3, unassigned: 3 }
    const told = fact(12, 'conversation.created', { conversation: conversation('c') })
    const state = fold([
      { type: 'connection', connection: 'live' },
      read,
      { type: 'list.read', view: 'mine', page: page([], 15, { counts }) },
      { type: 'fact', fact: told },
    ])
    expect([state.counts, state.summaryStale]).toEqual([counts, false])
  })

  it('keeps newer counts when an older answer comes late', () => {
    const counts = { ...none, needs_you: 7 }
    const state = fold([
      { type: 'connection', connection: 'live' },
      read,
      { type: 'list.read', view: 'mine', page: page([], 15, { counts }) },
      { type: 'list.read', view: 'all', page: page([first], 12) },
    ])
    expect(state.counts).toEqual(counts)
  })

  it('is counted again when a page is older than what an own action has changed', () => {
    const state = fold([
      { type: 'connection', connection: 'live' },
      read,
      { type: 'action.done', actionId: '1', conversation: { ...first, ...mine }, asOf: 14 },
      { type: 'list.read', view: 'all', page: page([first, second], 12) },
    ])
    expect(state.summaryStale).toBe(true)
  })

  it('does not bring back what was erased while an older answer was on its way', () => {
    const state = fold([
      read,
      { type: 'fact', fact: fact(11, 'conversation.erased', { conversationId: first.id }) },
      { type: 'list.read', view: 'all', page: page([first, second], 10) },
      { type: 'thread.read', thread: thread(first, [], 10) },
    ])
    expect(ids(state)).toEqual(['cnv_b'])
    expect(state.threads.get(first.id)?.read ?? null).toBeNull()
  })

  it('after a reset shows no row that was not read again', () => {
    const again = listed(page([second], 50))
    expect(ids(fold([read, { type: 'reset' }, again]))).toEqual(['cnv_b'])
  })

  it('stays as long as it was when its first page is read again', () => {
    const third = conversation('c', { waitingSince: 300 })
    const state = fold([
      listed(page([first], 10, { next: 'x' })),
      listed(page([second, third], 10), 'x'),
      { type: 'list.read', view: 'needs_you', page: page([first], 10, { next: 'x' }) },
    ])
    expect(ids(state)).toEqual(['cnv_a', 'cnv_b', 'cnv_c'])
  })

  it('shows nothing below the last page read', () => {
    const late = conversation('l', { waitingSince: 900 })
    const state = fold([
      listed(page([first, second], 10, { next: 'x' })),
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
    expect(shownCounts(state)).toEqual({ ...none, needs_you: 1, mine: 1 })
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
    expect(state.counts).toEqual({ ...none, needs_you: 1, mine: 1 })
  })
})

describe('the rest', () => {
  it('says when what was read of the knowledge is old', () => {
    const [calm, indexed, removed] = [
      fold([read, { type: 'fact', fact: fact(11, 'message.created') }]),
      fold([read, { type: 'fact', fact: fact(12, 'article.indexed') }]),
      fold([read, { type: 'fact', fact: fact(13, 'article.removed') }, { type: 'reset' }]),
    ]
    expect([calm, indexed, removed].map(({ knowledgeAt }) => knowledgeAt)).toEqual([0, 12, 14])
  })

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
      seen: null,
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
