import type {
  Author,
  Citation,
  ClientId,
  ConversationId,
  ErrorCode,
  Message,
  MessageFile,
  MessageId,
  Rating,
  RunId,
  VisitorConversation,
} from '@baton/contracts'
import type { IdentitySource, Session } from './session.ts'
import type { EventProperties } from './track-event.ts'

/** A message of the visitor that the server has not confirmed yet. Kept in storage, sent once. */
export interface PendingMessage {
  clientId: ClientId
  text: string
  /** Missing where there are none. */
  files?: MessageFile[]
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

/** Who types, by the name that stands on their messages. */
export type Typing = Extract<Author, { kind: 'agent' }>

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
  /** The person who types a reply to the visitor. Ends by itself: with the reply, or a few seconds after they stopped. */
  typing: Typing | null
  problem: ErrorCode | 'network' | null
}

/** A conversation without a screen. No method throws or rejects: what goes wrong is in the state. */
export interface BatonClient {
  /** Where the site's API is for visitors, without a slash at the end. */
  base: string
  /**
   * For requests that no method below makes: `call` asks an endpoint for visitors, by its path below the site's. For
   * what is no JSON, such as uploads: `start` one where there is none, send its `headers` along, `renew` it when the
   * server said that the token has ended. These reject with a `RequestError`.
   */
  session: Pick<Session, 'start' | 'headers' | 'renew' | 'call'>
  getState(): ConversationState
  /** Calls back after each change, once per task at most. Returns a function that ends it. */
  subscribe(listener: (state: ConversationState) => void): () => void
  /** Picks up the stored conversation, if this browser has one; sends and stores nothing otherwise. */
  resume(): Promise<void>
  /** Starts session and conversation when there is none. `files` were uploaded, see `session`; with some, text may be empty. */
  send(text: string, files?: MessageFile[]): Promise<void>
  retry(clientId: ClientId): Promise<void>
  requestPerson(): Promise<void>
  cancelRequest(): Promise<void>
  /** With a reason in the visitor's words or without. Null takes a rating back. */
  rate(messageId: MessageId, rating: Rating | null, reason?: string): Promise<void>
  /** Asks again what was answered by the newest message, when that was cut: it goes, and another answer comes. */
  retryAnswer(messageId: MessageId): Promise<void>
  /** The next message starts a new conversation. */
  startNew(): void
  /** Goes on with another conversation of this visitor's. */
  open(conversationId: ConversationId): void
  /** Messages of the assistant and of people since `markSeen`. What was there when nothing was marked yet counts. */
  unread(): number
  /** All that is here has been looked at; kept with the conversation. */
  markSeen(): void
  /**
   * Everything shown stands before the visitor's eyes: staff are told, where a person has written something since. On a
   * page out of sight nothing is told, so call it again when it comes into sight.
   */
  markRead(): Promise<void>
  /**
   * The visitor types; false when they stopped, sent it or emptied the field. Call it with each key: staff are told every 3 s
   * at most, and only while a person is asked for or answers.
   */
  setTyping(active: boolean): Promise<void>
  /** False: nothing is kept beyond the page from now on, and what was kept is removed. True takes that back. */
  keep(allowed: boolean): void
  /**
   * Who the visitor is: a token signed by the page's own server, or a function that gets one. It is asked when there is
   * a session to tell it of, and once more if the token has ended. What was said before in this browser goes along,
   * unless somebody else was told before. A refusal is the state's `problem`, and the visitor stays who they were.
   */
  identify(source: IdentitySource): Promise<void>
  /**
   * What the visitor did on the page, for the people who answer. The name has 1 to 64 small letters, digits, spaces, and
   * `_.-`; up to 10 properties are text of 200 characters, numbers, true or false. Sent when there is a session, which only the visitor
   * begins; until then the last 20 wait in memory. An event that does not fit warns once and is left out. `at` is in ms
   * since 1970, by default now. An event called `page` says that the visitor came to the page.
   */
  track(name: string, properties?: EventProperties, at?: number): Promise<void>
  /** The page or panel got focus: reopens an idle stream. */
  touch(): void
  /** Forgets the session on this browser and ends it on the server. */
  logout(): Promise<void>
  /** Ends streams, timers and listeners; the client cannot be used again. */
  close(): void
}
