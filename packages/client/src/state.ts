import type {
  Citation,
  ClientId,
  ErrorCode,
  Message,
  MessageId,
  Rating,
  RunId,
  VisitorConversation,
} from '@baton/contracts'
import type { IdentitySource } from './session.ts'

/** A message of the visitor that the server has not confirmed yet. Kept in storage, sent once. */
export interface PendingMessage {
  clientId: ClientId
  text: string
  /** `waiting` for a connection, `sending`, or `failed` for good (see `problem`): only a retry sends it again. */
  state: 'waiting' | 'sending' | 'failed'
  problem: ErrorCode | null
  createdAt: number
}

/** The text of a live run so far. Dropped without a trace when the run is withdrawn. */
export interface RunningAnswer {
  runId: RunId
  text: string
  citations: Citation[]
}

/**
 * The stream, as a screen needs to know it. `idle`: none needed now. `connecting`: first try. `live`.
 * `retrying`: lost, trying again by itself. `offline`: the browser says there is no network.
 */
export type ConnectionStatus = 'idle' | 'connecting' | 'live' | 'retrying' | 'offline'

/** Everything a screen draws. Replaced, never changed in place; unchanged parts keep their identity. */
export interface ConversationState {
  /** `empty`: no conversation yet. `loading`: reading it. `failed`: could not be read; `problem` says why. */
  phase: 'empty' | 'loading' | 'ready' | 'failed'
  connection: ConnectionStatus
  conversation: VisitorConversation | null
  /** Confirmed by the server, in its order; withdrawn ones are left out. */
  messages: Message[]
  pending: PendingMessage[]
  /** The assistant has started but nothing is to be seen yet, or text is arriving. */
  running: RunningAnswer | null
  problem: ErrorCode | 'network' | null
}

/** A conversation without a screen. No method throws or rejects: what goes wrong is in the state. */
export interface BatonClient {
  getState(): ConversationState
  /** Calls back after each change, once per task at most. Returns a function that ends it. */
  subscribe(listener: (state: ConversationState) => void): () => void
  /** Picks up the stored conversation, if this browser has one; sends and stores nothing otherwise. */
  resume(): Promise<void>
  /** Starts session and conversation when there is none. */
  send(text: string): Promise<void>
  retry(clientId: ClientId): Promise<void>
  requestPerson(): Promise<void>
  cancelRequest(): Promise<void>
  rate(messageId: MessageId, rating: Rating | null): Promise<void>
  /** Asks again what was answered by the newest message, when that was cut: it goes, and another answer comes. */
  retryAnswer(messageId: MessageId): Promise<void>
  /** The next message starts a new conversation. */
  startNew(): void
  /** Messages of the assistant and of people since `markSeen`. What was there when nothing was marked yet counts. */
  unread(): number
  /** All that is here has been looked at; kept with the conversation. */
  markSeen(): void
  /** False: nothing is kept beyond the page from now on, and what was kept is removed. True takes that back. */
  keep(allowed: boolean): void
  /**
   * Who the visitor is: a token signed by the page's own server, or a function that gets one. It is asked when there is
   * a session to tell it of, and once more if the token has ended. What was said before in this browser goes along,
   * unless somebody else was told before. A refusal is the state's `problem`, and the visitor stays who they were.
   */
  identify(source: IdentitySource): Promise<void>
  /** The page or panel got focus: reopens an idle stream. */
  touch(): void
  /** Forgets the session on this browser and ends it on the server. */
  logout(): Promise<void>
  /** Ends streams, timers and listeners; the client cannot be used again. */
  close(): void
}
