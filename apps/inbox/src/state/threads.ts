import type { ClientId, ConversationId, OutputOf, Run, StaffFact } from '@baton/contracts'
import type { InboxState, PendingMessage, ThreadState } from './inbox-types.ts'
import { endRun } from './running.ts'
import { addEarlier, addLater, jump, putMessage, refreshWindow, type ThreadWindow } from './thread-window.ts'

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

/** Which part of a thread was read: its newest messages, the next on one side, or those around another place. */
export type ThreadPart = 'newest' | 'earlier' | 'later' | 'place'

const placing: Record<ThreadPart, (known: ThreadWindow | undefined, page: ThreadWindow) => ThreadWindow> = {
  newest: refreshWindow,
  earlier: (known, page) => (known ? addEarlier(known, page) : page),
  later: (known, page) => (known ? addLater(known, page) : page),
  place: jump,
}

/** Takes a thread as it was read; what facts brought meanwhile stays. */
export function readThread(
  state: InboxState,
  thread: OutputOf<'readThread'>,
  part: ThreadPart = 'newest',
): InboxState {
  const { conversation, asOf, ...page } = thread
  const before = state.threads.get(conversation.id)
  const known = before?.read ?? undefined
  const newer = (state.cursors.get(conversation.id) ?? 0) > asOf
  const read = { ...page, runs: joinRuns(known?.runs, page.runs), ...placing[part](known, page) }
  const messages = newer
    ? (known?.messages ?? []).reduce(putMessage, read as ThreadWindow).messages
    : read.messages
  const confirmed = new Set(messages.map((message) => message.clientId))
  const waiting = state.pending.get(conversation.id)?.filter((message) => !confirmed.has(message.clientId))
  return setThread(
    waiting ? { ...state, pending: new Map(state.pending).set(conversation.id, waiting) } : state,
    conversation.id,
    { phase: 'ready', read: { ...read, messages }, stale: newer && (before?.stale ?? false) },
  )
}

/** Those of pages that were read before stay, each as it was read last. */
const joinRuns = (known: Run[] = [], runs: Run[]) => [
  ...new Map([...known, ...runs].map((run) => [run.id, run])).values(),
]

/** Whoever looked at a thread has read it as far as it was shown. One that was left far back opens at its end again. */
export function leaveThread(state: InboxState, conversationId: ConversationId): InboxState {
  const read = state.threads.get(conversationId)?.read
  const last = read?.messages.at(-1)
  if (!read || !last) return state
  if (!read.later) return setThread(state, conversationId, { read: { ...read, readUpTo: last.id } })
  const threads = new Map(state.threads)
  threads.delete(conversationId)
  return { ...state, threads }
}

const leavesThreadStale = (fact: StaffFact) =>
  fact.type.startsWith('handoff.') ||
  fact.type === 'message.withdrawn' ||
  fact.type === 'csat.given' ||
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
  if (message) messages = putMessage(thread.read, message).messages
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
