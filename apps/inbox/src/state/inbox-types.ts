import type {
  Agent,
  AgentId,
  Citation,
  ClientId,
  Conversation,
  ConversationId,
  Message,
  MessageFile,
  MessageId,
  OutputOf,
  Part,
  RunId,
  StaffFact,
  SuggestionId,
} from '@baton/contracts'
import type { ThreadWindow } from './thread-window.ts'
import type { ThreadPart } from './threads.ts'
import type { Counts, ViewId } from './views.ts'

type ThreadRead = OutputOf<'readThread'>
export type InboxPage = OutputOf<'inbox'>
export type Presence = Extract<Part, { type: 'presence' }>['agents'][number]

/** `retrying`: lost, trying again by itself. `offline`: the browser says there is no network. */
export type Connection = 'connecting' | 'live' | 'retrying' | 'offline'

export interface ListState {
  phase: 'unread' | 'reading' | 'ready' | 'failed'
  /** Its first page was read since the stream began: facts keep what is known of it true. */
  known: boolean
  /** What to ask for the next page with; null at the end. */
  next: string | null
  /** The last row read: rows that sort below it are not shown before their page is read. Null at the end. */
  floor: Conversation | null
}

export interface ThreadState {
  phase: 'reading' | 'ready' | 'failed'
  /** Something happened that no fact carries (a handoff, a run's record): read again when shown. */
  stale: boolean
  read: (Omit<ThreadRead, 'conversation'> & ThreadWindow) | null
  /** What facts have told of its messages, oldest first: an answer may have been asked for before them. */
  told: readonly ToldMessage[]
  /** All facts after this one are in `told`. */
  toldAfter: number
}

/** A message as it was at a fact. */
export type ToldMessage = { cursor: number } & ({ message: Message } | { withdrawn: MessageId })

/** An own message that the server has not confirmed. */
export interface PendingMessage {
  clientId: ClientId
  kind: 'text' | 'note'
  text: string
  files?: MessageFile[] | undefined
  /** What the copilot wrote for it. */
  suggestionIds?: SuggestionId[] | undefined
  /** The epoch its writer saw; a retry sends the same one. */
  epoch: number
  /** The newest message on its writer's screen. Null sends it whatever stands above it. */
  seen: MessageId | null
  /** `stale`: stopped, so many messages are newer than what its writer saw. */
  state: 'sending' | 'waiting' | 'stale'
  newer?: number
  createdAt: number
}

/** The text of a live run so far; dropped without a trace when the run ends. */
export interface RunningText {
  runId: RunId
  text: string
  citations: Citation[]
}

/** What an action will do, shown until the server has answered. */
export interface Optimistic {
  actionId: string
  patch: Partial<Conversation>
}

/** Everything the inbox knows of one site. Replaced, never changed in place. */
export interface InboxState {
  me: AgentId
  connection: Connection
  /** The newest fact applied. */
  cursor: number
  /** The cursor that the stream began with; null before the first read, and after a reset. */
  startedAt: number | null
  /** Grows with each reset: what was asked before it may be of another log. */
  resets: number
  /** Another number whenever the knowledge may have changed: what was read of it before is old. */
  knowledgeAt: number
  conversations: ReadonlyMap<ConversationId, Conversation>
  /** The newest fact applied to each conversation: an answer that was read before it must not undo it. */
  cursors: ReadonlyMap<ConversationId, number>
  optimistic: ReadonlyMap<ConversationId, Optimistic>
  lists: Record<ViewId, ListState>
  counts: Counts
  /** The cursor that the counts were read at; facts after it have been added. */
  countedAt: number
  /** Something changed that was never read (a conversation, a colleague): counts and agents must be read again. */
  summaryStale: boolean
  agents: Agent[]
  presence: Presence[]
  threads: ReadonlyMap<ConversationId, ThreadState>
  running: ReadonlyMap<ConversationId, RunningText>
  pending: ReadonlyMap<ConversationId, PendingMessage[]>
}

export type InboxEvent =
  | { type: 'list.reading'; view: ViewId }
  /** `before`: what the page was asked for with; null is the first. `begins`: the stream goes on from here. */
  | { type: 'list.read'; view: ViewId; page: InboxPage; before?: string | null; begins?: boolean }
  | { type: 'list.failed'; view: ViewId }
  /** What a search has found. */
  | { type: 'rows.read'; rows: Conversation[]; asOf: number }
  | { type: 'thread.reading'; conversationId: ConversationId }
  | { type: 'thread.read'; thread: ThreadRead; part?: ThreadPart }
  | { type: 'thread.left'; conversationId: ConversationId }
  | { type: 'thread.failed'; conversationId: ConversationId }
  /** The server does not know it any more. */
  | { type: 'thread.gone'; conversationId: ConversationId }
  | { type: 'thread.stale'; conversationId: ConversationId }
  | { type: 'fact'; fact: StaffFact }
  | { type: 'part'; part: Part }
  | { type: 'connection'; connection: Connection }
  | { type: 'reset' }
  | { type: 'action.started'; conversationId: ConversationId; actionId: string; patch: Partial<Conversation> }
  | { type: 'action.done'; actionId: string; conversation: Conversation; asOf: number }
  | { type: 'action.failed'; conversationId: ConversationId; actionId: string }
  | { type: 'message.pending'; conversationId: ConversationId; message: PendingMessage }
  | { type: 'message.waiting'; conversationId: ConversationId; clientId: ClientId }
  | { type: 'message.stale'; conversationId: ConversationId; clientId: ClientId; newer: number }
  | { type: 'message.sent'; message: Message; conversation: Conversation; asOf: number }
  | { type: 'message.taken'; messageId: MessageId; conversation: Conversation; asOf: number }
  | { type: 'message.dropped'; conversationId: ConversationId; clientId: ClientId }
