import type {
  ClientId,
  Conversation,
  ConversationId,
  Message,
  OutputOf,
  Run,
  StaffFact,
} from '@baton/contracts'
import type { InboxState, PendingMessage, ThreadState, ToldMessage } from './inbox-types.ts'
import { isErased } from './lists.ts'
import { endRun } from './running.ts'
import { addEarlier, addLater, jump, putMessage, refreshWindow, type ThreadWindow } from './thread-window.ts'

/** Threads kept in memory, so that going back to one is instant. */
const MAX_THREADS = 60

/** In the place of a cursor: something may be missing, and the next read begins anew. */
export const UNSURE = -1

/** What facts have told of a thread's messages, kept until an answer surely holds it. */
const MAX_TOLD = 100

const blank = (cursor: number): ThreadState => ({
  ...{ phase: 'reading', stale: false, read: null },
  ...{ told: [], toldAfter: cursor },
})

export function setThread(
  state: InboxState,
  conversationId: ConversationId,
  change: Partial<ThreadState>,
): InboxState {
  const threads = new Map(state.threads)
  const before = threads.get(conversationId) ?? blank(state.cursor)
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

/** Takes a thread as it was read; what facts have told since it was asked for stays. */
export function readThread(
  state: InboxState,
  thread: OutputOf<'readThread'>,
  part: ThreadPart = 'newest',
): InboxState {
  const { conversation, ...page } = thread
  const { id } = conversation
  if (isErased(state, id)) return setThread(state, id, { phase: 'failed', read: null })
  const before = state.threads.get(id)
  const startedAt = state.startedAt ?? 0
  const known = before?.read && before.read.asOf >= startedAt ? before.read : undefined
  // There is nothing whole that this could be put beside.
  if (!known && (part === 'earlier' || part === 'later'))
    return before ? setThread(state, id, { stale: true }) : state
  const window = { ...page, runs: joinRuns(known?.runs, page.runs), ...placing[part](known, page) }
  const { told, toldAfter } = before ?? blank(state.cursor)
  const newer = (state.cursors.get(id) ?? 0) > page.asOf
  const isIncomplete = page.asOf < startedAt || page.asOf < toldAfter
  // As old as its oldest part.
  const asOf = isIncomplete ? UNSURE : Math.min(page.asOf, known?.asOf ?? page.asOf)
  const read = told.filter(({ cursor }) => cursor > page.asOf).reduce(withTold, { ...window, asOf })
  const next = setThread(withoutConfirmed(state, id, read.messages), id, {
    ...{ phase: 'ready', read },
    stale: isIncomplete || (newer && (before?.stale ?? false)),
  })
  return read.messages.reduce((done, { runId }) => (runId ? endRun(done, runId) : done), next)
}

function withoutConfirmed(state: InboxState, id: ConversationId, messages: Message[]): InboxState {
  const waiting = state.pending.get(id)
  if (!waiting) return state
  const confirmed = new Set(messages.map((message) => message.clientId))
  const rest = waiting.filter((message) => !confirmed.has(message.clientId))
  return { ...state, pending: new Map(state.pending).set(id, rest) }
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
  return withoutThread(state, conversationId)
}

function withoutThread(state: InboxState, conversationId: ConversationId): InboxState {
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
  if (!thread) return next
  const stale = thread.stale || leavesThreadStale(fact)
  const told = toldBy(fact)
  if (!told || thread.told.some((known) => isLater(known, told))) {
    if (stale === thread.stale) return next
    return { ...next, threads: new Map(next.threads).set(conversationId, { ...thread, stale }) }
  }
  const known = [...thread.told, told]
  const [oldest] = known
  const isFull = known.length > MAX_TOLD && oldest !== undefined
  const threads = new Map(next.threads).set(conversationId, {
    ...{ ...thread, stale },
    read: thread.read && withTold(thread.read, told),
    told: isFull ? known.slice(1) : known,
    toldAfter: isFull ? oldest.cursor : thread.toldAfter,
  })
  return { ...next, threads }
}

const idOf = (told: ToldMessage) => ('message' in told ? told.message.id : told.withdrawn)
const isLater = (known: ToldMessage, told: ToldMessage) =>
  known.cursor > told.cursor && idOf(known) === idOf(told)

/** The answer to what was sent. A message that is there already is as new as that, or newer. */
export function applySent(
  state: InboxState,
  { message, conversation, asOf }: { message: Message; conversation: Conversation; asOf: number },
): InboxState {
  const { id } = conversation
  const thread = state.threads.get(id)
  const isThere =
    thread?.told.some((known) => idOf(known) === message.id) ||
    thread?.read?.messages.some((known) => known.id === message.id)
  if (isThere) return message.clientId ? dropPending(state, id, message.clientId) : state
  const { createdAt: at } = message
  return applyMessageFact(state, { cursor: asOf, type: 'message.created', at, conversation, message })
}

function toldBy({ cursor, type, message, messageId }: StaffFact): ToldMessage | null {
  if (message) return { cursor, message }
  return type === 'message.withdrawn' && messageId ? { cursor, withdrawn: messageId } : null
}

/** A thread after one of its messages was told of. */
function withTold<Window extends ThreadWindow>(read: Window, told: ToldMessage): Window {
  if ('message' in told) return { ...read, messages: putMessage(read, told.message).messages }
  const messages = read.messages.map((known) =>
    known.id === told.withdrawn ? { ...known, state: 'withdrawn' as const, text: '' } : known,
  )
  return { ...read, messages }
}

export function addPending(
  state: InboxState,
  conversationId: ConversationId,
  message: PendingMessage,
): InboxState {
  const known = state.pending.get(conversationId) ?? []
  const at = known.findIndex(({ clientId }) => clientId === message.clientId)
  // Sent again it keeps its place: what was written after it waits for it.
  const messages = at < 0 ? [...known, message] : known.with(at, message)
  return { ...state, pending: new Map(state.pending).set(conversationId, messages) }
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
