import type { ClientId, ConversationId, Message, OutputOf, StaffFact } from '@baton/contracts'
import type { InboxState, PendingMessage, ThreadState } from './inbox-types.ts'
import { endRun } from './running.ts'

/** Threads kept in memory, so that going back to one is instant. */
const MAX_THREADS = 60

const blank: ThreadState = { phase: 'reading', stale: false, read: null }

export function setThread(
  state: InboxState,
  conversationId: ConversationId,
  change: Partial<ThreadState>,
): InboxState {
  const threads = new Map(state.threads)
  const before = threads.get(conversationId) ?? blank
  // Deleted first so that the map's order is the order of use.
  threads.delete(conversationId)
  threads.set(conversationId, { ...before, ...change })
  const oldest = threads.keys().next()
  if (threads.size > MAX_THREADS && !oldest.done) threads.delete(oldest.value)
  return { ...state, threads }
}

function putMessage(messages: Message[], message: Message): Message[] {
  const index = messages.findIndex((known) => known.id === message.id)
  if (index >= 0) return messages.with(index, message)
  // Nearly always the newest; a late one goes where its time puts it.
  const at = messages.findLastIndex((known) => known.createdAt <= message.createdAt) + 1
  return messages.toSpliced(at, 0, message)
}

/** Takes a thread as it was read; what facts brought meanwhile stays. */
export function readThread(state: InboxState, thread: OutputOf<'readThread'>): InboxState {
  const { conversation, asOf, ...read } = thread
  const before = state.threads.get(conversation.id)
  const newer = (state.cursors.get(conversation.id) ?? 0) > asOf
  let messages = read.messages
  if (newer) for (const message of before?.read?.messages ?? []) messages = putMessage(messages, message)
  const confirmed = new Set(messages.map((message) => message.clientId))
  const waiting = state.pending.get(conversation.id)?.filter((message) => !confirmed.has(message.clientId))
  return setThread(
    waiting ? { ...state, pending: new Map(state.pending).set(conversation.id, waiting) } : state,
    conversation.id,
    { phase: 'ready', read: { ...read, messages }, stale: newer && (before?.stale ?? false) },
  )
}

const leavesThreadStale = (fact: StaffFact) =>
  fact.type.startsWith('handoff.') ||
  fact.type === 'message.withdrawn' ||
  (fact.type.startsWith('run.') && fact.type !== 'run.started')

/** What a fact changes inside its thread: messages, and whether the rest must be read again. */
export function applyMessageFact(state: InboxState, fact: StaffFact): InboxState {
  const conversationId = fact.conversation?.id ?? fact.message?.conversationId
  if (!conversationId) return state
  let next = state
  if (fact.message) {
    const { clientId, runId } = fact.message
    if (clientId) next = dropPending(next, conversationId, clientId)
    if (runId) next = endRun(next, runId)
  }
  const thread = next.threads.get(conversationId)
  if (!thread?.read) return next
  const { message, messageId } = fact
  let messages = thread.read.messages
  if (message) messages = putMessage(messages, message)
  else if (fact.type === 'message.withdrawn' && messageId) {
    messages = messages.map((known) =>
      known.id === messageId ? { ...known, state: 'withdrawn' as const, text: '' } : known,
    )
  }
  const stale = thread.stale || leavesThreadStale(fact)
  if (messages === thread.read.messages && stale === thread.stale) return next
  const threads = new Map(next.threads).set(conversationId, {
    ...thread,
    stale,
    read: { ...thread.read, messages },
  })
  return { ...next, threads }
}

export function addPending(
  state: InboxState,
  conversationId: ConversationId,
  message: PendingMessage,
): InboxState {
  const others = (state.pending.get(conversationId) ?? []).filter(
    (known) => known.clientId !== message.clientId,
  )
  return { ...state, pending: new Map(state.pending).set(conversationId, [...others, message]) }
}

export function markPending(
  state: InboxState,
  conversationId: ConversationId,
  clientId: ClientId,
  change: Pick<PendingMessage, 'state' | 'newer'>,
): InboxState {
  const messages = (state.pending.get(conversationId) ?? []).map((message) =>
    message.clientId === clientId ? { ...message, ...change } : message,
  )
  return { ...state, pending: new Map(state.pending).set(conversationId, messages) }
}

export function dropPending(
  state: InboxState,
  conversationId: ConversationId,
  clientId: ClientId,
): InboxState {
  const messages = state.pending.get(conversationId)
  if (!messages?.some((message) => message.clientId === clientId)) return state
  const rest = messages.filter((message) => message.clientId !== clientId)
  return { ...state, pending: new Map(state.pending).set(conversationId, rest) }
}
