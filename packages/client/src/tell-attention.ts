import type { MessageId } from '@baton/contracts'
import type { Board } from './board.ts'
import type { ClientOptions } from './client-options.ts'
import type { Session } from './session.ts'
import type { ConversationState } from './state.ts'

interface Client {
  session: Session
  board: Board
  options: ClientOptions
}

/** What the server was told last of one visitor. */
interface Told {
  /** When they were last said to type; 0 once they are said to have stopped. */
  typingAt: number
  /** The newest message of a person that was said to be read. */
  readUpTo?: MessageId | undefined
  /** Calls go one after the other: that they stopped must not come before that they began. */
  queue: Promise<unknown>
}

// As `TYPING_REPEAT_MS` and `TYPING_LAPSES_MS` of the contracts, which no client loads.
const REPEAT_MS = 3_000
const LAPSES_MS = 6_000

const told = new WeakMap<Session, Told>()

function toldOf(session: Session): Told {
  const known = told.get(session) ?? { typingAt: 0, queue: Promise.resolve() }
  told.set(session, known)
  return known
}

/**
 * The visitor types, or stopped. Said while a person is asked for or answers, since the assistant does not look; again
 * every 3 s at most, and that they stopped only where it is not known to have lapsed.
 */
export function tellTyping({ session, board, options }: Client, active: boolean): void {
  const { conversation } = board.known().state
  const known = toldOf(session)
  const { now = Date.now } = options
  if (!conversation || !isWithPeople(conversation)) return
  const { typingRepeatMs = REPEAT_MS, typingLapsesMs = LAPSES_MS } = options.timing ?? {}
  const isKnown = now() - known.typingAt < (active ? typingRepeatMs : typingLapsesMs)
  // That they type is known of itself for a while; that they stopped is news only in that while.
  if (isKnown === active) return
  known.typingAt = active ? now() : 0
  put(session, `/conversations/${conversation.id}/typing`, { active })
}

/** Everything shown has been read; said where a person has written something since, and not of a page out of sight. */
export function tellRead({ session, board }: Client): void {
  const { conversation, messages } = board.known().state
  const known = toldOf(session)
  const newest = messages.findLast(({ author, kind }) => author.kind === 'agent' && kind === 'text')
  const last = messages.at(-1)
  if (!conversation || !newest || !last || newest.id === known.readUpTo) return
  if (globalThis.document?.visibilityState === 'hidden') return
  known.readUpTo = newest.id
  put(session, `/conversations/${conversation.id}/read`, { messageId: last.id }, () => {
    // The next look is another try.
    if (known.readUpTo === newest.id) known.readUpTo = undefined
  })
}

function isWithPeople({ status, control }: NonNullable<ConversationState['conversation']>): boolean {
  return status !== 'resolved' && control !== 'assistant'
}

function put(session: Session, path: string, body: object, onFailed = () => {}): void {
  const known = toldOf(session)
  known.queue = known.queue.then(() => session.call('PUT', path, body)).catch(onFailed)
}
