import type { AgentId, Conversation, ConversationId, StaffFact } from '@baton/contracts'
import type { InboxEvent, InboxState, ListState } from './inbox-types.ts'
import { applyPart, endRun } from './running.ts'
import {
  addPending,
  applyMessageFact,
  dropPending,
  leaveThread,
  markPending,
  readThread,
  setThread,
} from './threads.ts'
import { type Counts, type ViewId, views } from './views.ts'

const unread: ListState = { phase: 'unread', next: null, floor: null }

export function emptyInbox(me: AgentId): InboxState {
  return {
    me,
    connection: 'connecting',
    cursor: 0,
    knowledgeAt: 0,
    conversations: new Map(),
    cursors: new Map(),
    optimistic: new Map(),
    lists: Object.fromEntries(views.map(({ id }) => [id, unread])) as InboxState['lists'],
    counts: { needs_you: 0, mine: 0, unassigned: 0, assistant: 0, snoozed: 0 },
    summaryStale: false,
    agents: [],
    presence: [],
    threads: new Map(),
    running: new Map(),
    pending: new Map(),
  }
}

const countedViews = views.filter(
  (view): view is (typeof views)[number] & { id: keyof Counts } =>
    view.id !== 'resolved' && view.id !== 'all',
)

/** The counts after one conversation changed from `before` to `after`. */
export function recount(
  counts: Counts,
  me: AgentId,
  before: Conversation | null,
  after: Conversation,
): Counts {
  const next = { ...counts }
  let changed = false
  for (const view of countedViews) {
    const delta = Number(view.holds(after, me)) - Number(before !== null && view.holds(before, me))
    if (delta === 0) continue
    next[view.id] = Math.max(0, next[view.id] + delta)
    changed = true
  }
  return changed ? next : counts
}

/** Takes a row unless a newer fact about it was applied already. `isNew`: it cannot have been counted before. */
function putConversation(state: InboxState, row: Conversation, asOf: number, isNew: boolean): InboxState {
  if (asOf < (state.cursors.get(row.id) ?? 0)) return state
  const before = state.conversations.get(row.id) ?? null
  const known = before !== null || isNew
  return {
    ...state,
    conversations: new Map(state.conversations).set(row.id, row),
    cursors: new Map(state.cursors).set(row.id, asOf),
    counts: known ? recount(state.counts, state.me, before, row) : state.counts,
    summaryStale: state.summaryStale || !known,
  }
}

function withoutOptimistic(state: InboxState, conversationId: ConversationId, actionId: string): InboxState {
  if (state.optimistic.get(conversationId)?.actionId !== actionId) return state
  const optimistic = new Map(state.optimistic)
  optimistic.delete(conversationId)
  return { ...state, optimistic }
}

function setList(state: InboxState, view: ViewId, change: Partial<ListState>): InboxState {
  return { ...state, lists: { ...state.lists, [view]: { ...state.lists[view], ...change } } }
}

function listRead(state: InboxState, event: Extract<InboxEvent, { type: 'list.read' }>): InboxState {
  const { page, view } = event
  const conversations = new Map(state.conversations)
  const cursors = new Map(state.cursors)
  for (const row of page.conversations) {
    if (page.asOf < (cursors.get(row.id) ?? 0)) continue
    conversations.set(row.id, row)
    cursors.set(row.id, page.asOf)
  }
  const floor = page.next === null ? null : (page.conversations.at(-1) ?? state.lists[view].floor)
  const next: InboxState = {
    ...state,
    conversations,
    cursors,
    counts: page.counts,
    // Facts that came after this page was read are in the old counts and not in these.
    summaryStale: page.asOf < state.cursor,
    agents: page.agents,
    // The first read is where the stream starts; a later one runs ahead of it.
    cursor: state.cursor === 0 ? page.asOf : state.cursor,
  }
  return setList(next, view, event.again ? { phase: 'ready' } : { phase: 'ready', next: page.next, floor })
}

function applyFact(state: InboxState, fact: StaffFact): InboxState {
  let next: InboxState = { ...state, cursor: Math.max(state.cursor, fact.cursor) }
  if (fact.conversation) {
    const before = next.conversations.get(fact.conversation.id)
    next = putConversation(next, fact.conversation, fact.cursor, fact.type === 'conversation.created')
    // A change of control by anybody settles what we only supposed.
    const supposed = next.optimistic.get(fact.conversation.id)
    if (supposed && before && fact.conversation.epoch > before.epoch) {
      next = withoutOptimistic(next, fact.conversation.id, supposed.actionId)
    }
  }
  if (fact.type === 'conversation.erased' && fact.conversationId)
    next = withoutConversation(next, fact.conversationId)
  if (fact.type === 'agent.changed') next = { ...next, summaryStale: true }
  if (/^(article|source)\./.test(fact.type)) next = { ...next, knowledgeAt: fact.cursor }
  next = applyMessageFact(next, fact)
  const ended = fact.type === 'run.finished' || fact.type === 'run.cut' || fact.type === 'run.withdrawn'
  return ended && fact.runId ? endRun(next, fact.runId) : next
}

/** It is gone for everybody: nothing of it stays on this screen either. */
function withoutConversation(state: InboxState, id: ConversationId): InboxState {
  const without = <Value>(map: ReadonlyMap<ConversationId, Value>) =>
    new Map([...map].filter(([key]) => key !== id))
  return {
    ...state,
    conversations: without(state.conversations),
    threads: without(state.threads),
    summaryStale: true,
  }
}

/** After a reset nothing that was folded from facts can be trusted; drafts and own pending messages stay. */
function reset(state: InboxState): InboxState {
  const threads = new Map(
    [...state.threads].map(([id, thread]) => {
      // A part that does not reach to the end would not be read again with it.
      const read = thread.read?.later ? null : thread.read
      return [id, { ...thread, read, stale: true }] as const
    }),
  )
  return {
    ...emptyInbox(state.me),
    connection: state.connection,
    knowledgeAt: state.knowledgeAt + 1,
    conversations: state.conversations,
    lists: Object.fromEntries(
      Object.entries(state.lists).map(([id, list]) => [id, { ...list, phase: 'unread' }]),
    ) as InboxState['lists'],
    counts: state.counts,
    agents: state.agents,
    presence: state.presence,
    threads,
    pending: state.pending,
  }
}

/** Folds one event into the state. Pure: no clock, no network, no randomness. */
export function reduceInbox(state: InboxState, event: InboxEvent): InboxState {
  switch (event.type) {
    case 'list.reading':
      return setList(state, event.view, { phase: 'reading' })
    case 'list.read':
      return listRead(state, event)
    case 'list.failed':
      return setList(state, event.view, { phase: 'failed' })
    case 'thread.reading':
      return setThread(state, event.conversationId, { phase: 'reading', stale: false })
    case 'thread.read':
      return readThread(
        putConversation(state, event.thread.conversation, event.thread.asOf, false),
        event.thread,
        event.part,
      )
    case 'thread.left':
      return leaveThread(state, event.conversationId)
    case 'thread.failed':
      return setThread(state, event.conversationId, { phase: 'failed' })
    case 'thread.stale':
      return state.threads.has(event.conversationId)
        ? setThread(state, event.conversationId, { stale: true })
        : state
    case 'fact':
      return applyFact(state, event.fact)
    case 'part':
      return applyPart(state, event.part)
    case 'connection':
      return state.connection === event.connection ? state : { ...state, connection: event.connection }
    case 'reset':
      return reset(state)
    case 'action.started': {
      const { actionId, patch } = event
      return {
        ...state,
        optimistic: new Map(state.optimistic).set(event.conversationId, { actionId, patch }),
      }
    }
    case 'action.done':
      return putConversation(
        withoutOptimistic(state, event.conversation.id, event.actionId),
        event.conversation,
        event.asOf,
        false,
      )
    case 'action.failed':
      return withoutOptimistic(state, event.conversationId, event.actionId)
    case 'message.pending':
      return addPending(state, event.conversationId, event.message)
    case 'message.waiting':
      return markPending(state, event.conversationId, event.clientId, { state: 'waiting' })
    case 'message.stale':
      return markPending(state, event.conversationId, event.clientId, { state: 'stale', newer: event.newer })
    case 'message.sent':
      return applyMessageFact(putConversation(state, event.conversation, event.asOf, false), {
        cursor: event.asOf,
        type: 'message.created',
        at: event.message.createdAt,
        conversation: event.conversation,
        message: event.message,
      })
    case 'message.taken':
      return applyMessageFact(putConversation(state, event.conversation, event.asOf, false), {
        cursor: event.asOf,
        type: 'message.withdrawn',
        at: 0,
        conversation: event.conversation,
        messageId: event.messageId,
      })
    case 'message.dropped':
      return dropPending(state, event.conversationId, event.clientId)
  }
}
