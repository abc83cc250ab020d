import type { AgentId, ConversationId, StaffFact } from '@baton/contracts'
import type { InboxEvent, InboxState } from './inbox-types.ts'
import { putConversation, readPage, setList, takeRows, unreadLists, withoutConversation } from './lists.ts'
import { applyPart, endRun } from './running.ts'
import {
  addPending,
  applyMessageFact,
  applySent,
  dropPending,
  leaveThread,
  markPending,
  readThread,
  setThread,
  UNSURE,
} from './threads.ts'

export function emptyInbox(me: AgentId): InboxState {
  return {
    me,
    connection: 'connecting',
    cursor: 0,
    startedAt: null,
    resets: 0,
    knowledgeAt: 0,
    conversations: new Map(),
    cursors: new Map(),
    optimistic: new Map(),
    lists: unreadLists(),
    counts: { needs_you: 0, mine: 0, unassigned: 0, assistant: 0, snoozed: 0 },
    countedAt: 0,
    summaryStale: false,
    agents: [],
    presence: [],
    threads: new Map(),
    running: new Map(),
    pending: new Map(),
  }
}

function withoutOptimistic(state: InboxState, conversationId: ConversationId, actionId: string): InboxState {
  if (state.optimistic.get(conversationId)?.actionId !== actionId) return state
  const optimistic = new Map(state.optimistic)
  optimistic.delete(conversationId)
  return { ...state, optimistic }
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
    next = withoutConversation(next, fact.conversationId, fact.cursor)
  if (fact.type === 'agent.changed') next = { ...next, summaryStale: true }
  if (/^(article|source)\./.test(fact.type)) next = { ...next, knowledgeAt: fact.cursor }
  next = applyMessageFact(next, fact)
  const ended = fact.type === 'run.finished' || fact.type === 'run.cut' || fact.type === 'run.withdrawn'
  return ended && fact.runId ? endRun(next, fact.runId) : next
}

/** After a reset nothing that was folded from facts can be trusted; drafts and own pending messages stay. */
function reset(state: InboxState): InboxState {
  const threads = new Map(
    [...state.threads].map(([id, thread]) => {
      // A part that does not reach to the end would not be read again with it.
      const read = thread.read?.later ? null : thread.read
      const nothingTold = { told: [], toldAfter: 0 }
      return [
        id,
        { ...thread, ...nothingTold, read: read && { ...read, asOf: UNSURE }, stale: true },
      ] as const
    }),
  )
  return {
    ...emptyInbox(state.me),
    connection: state.connection,
    resets: state.resets + 1,
    knowledgeAt: state.knowledgeAt + 1,
    // For threads that are open. No list shows them before they were read again: they have no cursor.
    conversations: state.conversations,
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
      return readPage(state, event)
    case 'rows.read':
      return takeRows(state, event.rows, event.asOf)
    case 'list.failed':
      return setList(state, event.view, { phase: 'failed' })
    case 'thread.reading':
      return setThread(state, event.conversationId, { phase: 'reading', stale: false })
    case 'thread.read':
      return readThread(
        takeRows(state, [event.thread.conversation], event.thread.asOf),
        event.thread,
        event.part,
      )
    case 'thread.left':
      return leaveThread(state, event.conversationId)
    case 'thread.failed':
      return setThread(state, event.conversationId, { phase: 'failed' })
    case 'thread.gone':
      return withoutConversation(state, event.conversationId, state.cursor)
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
      return applySent(putConversation(state, event.conversation, event.asOf), event)
    case 'message.taken':
      return applyMessageFact(putConversation(state, event.conversation, event.asOf), {
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
