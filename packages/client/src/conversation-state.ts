import type { Message, MessageId, Part, RunId, VisitorConversation, VisitorFact } from '@baton/contracts'
import type { Problem } from './request.ts'
import type { ConnectionStatus, ConversationState } from './state.ts'

/** What a client knows: the state that screens draw, and what it takes to fold the next change into it. Plain data. */
export interface Known {
  readonly state: ConversationState
  /** Of the newest fact or read that is in the state; -1 while nothing was read. */
  readonly cursor: number
  /** Own messages that a response confirmed before their facts came: their place in the order is not known yet. */
  readonly unplaced: readonly { id: MessageId; asOf: number }[]
  /** Runs that are over: parts of theirs may still come in. The newest few. */
  readonly ended: readonly RunId[]
}

/** `show` changes the state that is known. */
export type FoldPart = (
  known: Known,
  part: Part,
  show: (known: Known, changed: Partial<ConversationState>) => Known,
) => Known

export type Change =
  /** Reading begins: nothing is shown until it is done. */
  | { type: 'loading' }
  /** No conversation: none yet, a new one wanted, or the session is gone. */
  | { type: 'emptied'; problem: Problem | null }
  | { type: 'read'; conversation: VisitorConversation; messages: Message[]; asOf: number }
  | { type: 'fact'; fact: VisitorFact }
  /** What folds it comes with what reads streams: before there is one there are no parts. */
  | { type: 'part'; part: Part; fold: FoldPart }
  /** The server has accepted a message of the visitor. */
  | { type: 'accepted'; message: Message; asOf: number }
  /** What stands for itself: nothing else follows from it. */
  | { type: 'shown'; state: Partial<Pick<ConversationState, 'messages' | 'pending'>> }
  | { type: 'connection'; connection: ConnectionStatus; problem: Problem | null }
  | { type: 'failed'; problem: Problem }
  /** Another tab, which holds the stream, knows this. */
  | { type: 'told'; known: Known }

export const nothingKnown: Known = {
  state: {
    phase: 'empty',
    connection: 'idle',
    conversation: null,
    messages: [],
    pending: [],
    running: null,
    typing: null,
    problem: null,
  },
  cursor: -1,
  unplaced: [],
  ended: [],
}

const ENDED_KEPT = 20
const endsRun = new Set(['run.finished', 'run.cut', 'run.withdrawn'])

/** Folds one change into what is known. Pure; parts of the state that did not change keep their identity. */
export function fold(known: Known, change: Change): Known {
  switch (change.type) {
    case 'loading':
      return { ...nothingKnown, state: { ...blank(known), phase: 'loading' } }
    case 'emptied':
      return { ...nothingKnown, state: { ...blank(known), problem: change.problem } }
    case 'read':
      return foldRead(known, change)
    case 'fact':
      return foldFact(known, change.fact)
    case 'part':
      return change.fold(known, change.part, show)
    case 'accepted':
      return foldAccepted(known, change.message, change.asOf)
    case 'shown':
      return show(known, change.state)
    case 'connection':
      return show(known, { connection: change.connection, problem: change.problem, typing: null })
    case 'failed':
      return show(known, {
        problem: change.problem,
        phase: known.state.phase === 'loading' ? 'failed' : known.state.phase,
      })
    case 'told':
      return foldTold(known, change.known)
  }
}

/** A reload starts from nothing but what was not sent yet and how the connection is. */
function blank({ state }: Known): ConversationState {
  return { ...nothingKnown.state, pending: state.pending, connection: state.connection }
}

function foldRead(known: Known, read: Extract<Change, { type: 'read' }>): Known {
  const sameConversation = known.state.conversation?.id === read.conversation.id
  const unplaced = sameConversation ? known.unplaced.filter(({ asOf }) => asOf > read.asOf) : []
  const kept = known.state.messages.filter(({ id }) => unplaced.some((message) => message.id === id))
  const messages = [...asTyped(known, read.messages.filter(isShown)), ...kept]
  const runId = read.conversation.runId
  const running = known.state.running?.runId === runId ? known.state.running : startOf(runId, known)
  return show(
    { ...known, cursor: read.asOf, unplaced },
    { phase: 'ready', conversation: read.conversation, messages, running, problem: null },
  )
}

function foldFact(known: Known, fact: VisitorFact): Known {
  if (fact.cursor <= known.cursor) return known
  const next = { ...known, cursor: fact.cursor }
  const { conversation, messages, running } = known.state
  if (fact.conversation.id !== conversation?.id) return next

  if (fact.runId && endsRun.has(fact.type)) return foldRunEnd(next, fact, fact.runId)
  if (fact.type === 'run.started' && fact.conversation.runId === fact.runId)
    return show(next, {
      conversation: fact.conversation,
      running: running?.runId === fact.runId ? running : startOf(fact.runId, known),
    })
  if (fact.message && isShown(fact.message)) {
    const [message = fact.message] = asTyped(known, [fact.message])
    return place(next, message, fact)
  }
  const withdrawn = fact.message?.id ?? fact.messageId
  return show(next, {
    conversation: fact.conversation,
    messages: messages.filter(({ id }) => id !== withdrawn),
  })
}

/** Puts a message where its fact says: a new one behind all that have their place, a known one where it stands. */
function place(known: Known, message: Message, fact: VisitorFact): Known {
  const unplaced = known.unplaced.filter(({ id }) => id !== message.id)
  const wasUnplaced = unplaced.length < known.unplaced.length
  const others = wasUnplaced
    ? known.state.messages.filter(({ id }) => id !== message.id)
    : known.state.messages
  const placed = others.length - unplaced.length
  const isKnown = others.some(({ id }) => id === message.id)
  const messages = isKnown
    ? others.map((old) => (old.id === message.id ? message : old))
    : [...others.slice(0, placed), message, ...others.slice(placed)]
  const answered = message.author.kind === 'assistant' ? message.runId : null
  return show(
    { ...withRunOver(known, answered), unplaced },
    { conversation: fact.conversation, messages, ...withoutTextOf(known, answered) },
  )
}

/** The text stays until its message is here, so that one takes the other's place at once; withdrawn text goes now. */
function foldRunEnd(known: Known, fact: VisitorFact, runId: RunId): Known {
  const { running, messages } = known.state
  const awaitsMessage =
    fact.type !== 'run.withdrawn' && running?.text && !messages.some((message) => message.runId === runId)
  return show(withRunOver(known, runId), {
    conversation: fact.conversation,
    ...(!awaitsMessage && withoutTextOf(known, runId)),
  })
}

function foldAccepted(known: Known, message: Message, asOf: number): Known {
  const { state } = known
  if (message.conversationId !== state.conversation?.id) return known
  if (asOf <= known.cursor || state.messages.some(({ id }) => id === message.id)) return known
  return show(
    { ...known, unplaced: [...known.unplaced, { id: message.id, asOf }] },
    { messages: [...state.messages, ...asTyped(known, [message])] },
  )
}

function foldTold(known: Known, told: Known): Known {
  const { pending, conversation, messages } = known.state
  const sameConversation = conversation?.id === told.state.conversation?.id
  const own = known.unplaced.filter(
    ({ id, asOf }) =>
      sameConversation && asOf > told.cursor && !told.state.messages.some((one) => one.id === id),
  )
  const kept = messages.filter(({ id }) => own.some((one) => one.id === id))
  return show(
    { ...told, state: known.state, unplaced: [...told.unplaced, ...own] },
    { ...told.state, messages: [...asTyped(known, told.state.messages), ...kept], pending },
  )
}

/** What the visitor wrote here stays as it was written, also where the server has masked it, until the page goes. */
function asTyped({ state }: Known, messages: Message[]): Message[] {
  const typed = new Map(
    [...state.messages, ...state.pending].map(({ clientId, text }) => [clientId, text] as const),
  )
  return messages.map((message) => {
    const text = message.author.kind === 'visitor' && message.clientId && typed.get(message.clientId)
    return text && text !== message.text ? { ...message, text } : message
  })
}

function isShown(message: Message): boolean {
  return message.state !== 'withdrawn' && message.kind !== 'note'
}

function startOf(runId: RunId | null, { ended }: Known) {
  return runId && !ended.includes(runId) ? { runId, text: '', citations: [] } : null
}

function withRunOver(known: Known, runId: RunId | null): Known {
  if (!runId || known.ended.includes(runId)) return known
  return { ...known, ended: [...known.ended, runId].slice(-ENDED_KEPT) }
}

function withoutTextOf({ state }: Known, runId: RunId | null): Partial<ConversationState> {
  return state.running && state.running.runId === runId ? { running: null } : {}
}

/** Changes the state, keeping the identity of everything that is the same as before. What is confirmed is not pending. */
function show(known: Known, changed: Partial<ConversationState>): Known {
  const next = { ...known.state, ...changed }
  const confirmed = new Set(next.messages.map(({ clientId }) => clientId))
  next.pending = next.pending.filter(({ clientId }) => !confirmed.has(clientId))
  return { ...known, state: keep(known.state, next) }
}

/** `next` with each part that equals its counterpart in `old` replaced by it, so that identity means equality. */
export function keep<T>(old: T, next: T): T {
  if (old === next || typeof old !== 'object' || typeof next !== 'object' || !old || !next) return next
  if (Array.isArray(old) && Array.isArray(next)) {
    const byId = new Map(old.map((item) => [keyOf(item), item]))
    const kept = next.map((item) => keep(byId.get(keyOf(item)), item))
    return (kept.length === old.length && kept.every((item, at) => item === old[at]) ? old : kept) as T
  }
  const names = Object.keys(next) as (keyof T)[]
  const kept = { ...next }
  for (const name of names) kept[name] = keep(old[name], next[name])
  const same = names.length === Object.keys(old).length && names.every((name) => kept[name] === old[name])
  return same ? old : kept
}

function keyOf(item: unknown): unknown {
  const named = item as { id?: string; clientId?: string; n?: number } | null
  return named?.id ?? named?.clientId ?? named?.n ?? item
}
