/**
 * The stream's life as a table without holes. What is not drawn stays where it is; `close` ends any state.
 *
 *     idle ──open, touch──▶ opening ──bytes──▶ streaming ──idled──▶ idle
 *                            ▲  │ ▲               │ │
 *   online, wake, touch, wait│  │ └──silence, wake┘ │ unauthorised
 *     offline ◀──offline── backoff ◀─failed, ended──┤      ▼
 *                            ▲                      └─▶ renewing ──renewed──▶ opening
 *                            └──────────failed─────────────┘  └──refused──▶ refused (until open)
 */
export type ConnectionState =
  /** No stream is needed now; the server closed it because nothing was going on. */
  | 'idle'
  /** Asked for; no byte has come yet. */
  | 'opening'
  /** Bytes have come, and the last not long ago. */
  | 'streaming'
  /** The server wants fresh credentials; the owner is getting them. */
  | 'renewing'
  /** Lost; trying again when the wait is over. */
  | 'backoff'
  /** The browser says that there is no network. It may be wrong, so this waits and tries again like `backoff`. */
  | 'offline'
  /** The server said no for good. Only being asked again, by `open`, tries again. */
  | 'refused'
  | 'closed'

export type ConnectionEvent =
  /** The owner wants the stream. */
  | 'open'
  /** Somebody looks at the page, or wrote something. */
  | 'touch'
  | 'online'
  | 'offline'
  /** The machine slept: whatever was open is likely dead. */
  | 'wake'
  /** Anything at all came down the stream, comments included. */
  | 'bytes'
  /** The server has sent all that was missed. */
  | 'ready'
  | 'firstByteTimeout'
  | 'silenceTimeout'
  /** The response ended: without a word, because the server goes down, or because it has no use for the cursor. */
  | 'ended'
  /** The network, the server or the owner failed in a way that may pass. */
  | 'failed'
  | 'refused'
  | 'unauthorised'
  | 'renewed'
  /** The server closed because nothing is going on. */
  | 'idled'
  | 'backoffOver'
  | 'close'

/** Entering a state performs its effects, also when a state is entered from itself. */
export type ConnectionEffect = 'cut' | 'connect' | 'watchFirstByte' | 'watchSilence' | 'renew' | 'wait'

export type Transition = ConnectionState | 'stay'

export const transitions: Record<ConnectionState, Record<ConnectionEvent, Transition>> = {
  idle: {
    open: 'opening',
    touch: 'opening',
    online: 'stay',
    offline: 'stay',
    wake: 'stay',
    bytes: 'stay',
    ready: 'stay',
    firstByteTimeout: 'stay',
    silenceTimeout: 'stay',
    ended: 'stay',
    failed: 'stay',
    refused: 'stay',
    unauthorised: 'stay',
    renewed: 'stay',
    idled: 'stay',
    backoffOver: 'stay',
    close: 'closed',
  },
  opening: {
    open: 'stay',
    touch: 'stay',
    online: 'opening',
    offline: 'offline',
    wake: 'opening',
    bytes: 'streaming',
    ready: 'stay',
    firstByteTimeout: 'backoff',
    silenceTimeout: 'stay',
    ended: 'backoff',
    failed: 'backoff',
    refused: 'refused',
    unauthorised: 'renewing',
    renewed: 'stay',
    idled: 'idle',
    backoffOver: 'stay',
    close: 'closed',
  },
  streaming: {
    open: 'stay',
    touch: 'stay',
    online: 'stay',
    offline: 'offline',
    wake: 'opening',
    bytes: 'streaming',
    ready: 'streaming',
    firstByteTimeout: 'stay',
    silenceTimeout: 'opening',
    ended: 'backoff',
    failed: 'backoff',
    refused: 'refused',
    unauthorised: 'renewing',
    renewed: 'stay',
    idled: 'idle',
    backoffOver: 'stay',
    close: 'closed',
  },
  renewing: {
    open: 'stay',
    touch: 'stay',
    online: 'stay',
    offline: 'offline',
    wake: 'stay',
    bytes: 'stay',
    ready: 'stay',
    firstByteTimeout: 'stay',
    silenceTimeout: 'stay',
    ended: 'stay',
    failed: 'backoff',
    refused: 'refused',
    unauthorised: 'stay',
    renewed: 'opening',
    idled: 'stay',
    backoffOver: 'stay',
    close: 'closed',
  },
  backoff: {
    open: 'opening',
    touch: 'opening',
    online: 'opening',
    offline: 'offline',
    wake: 'opening',
    bytes: 'stay',
    ready: 'stay',
    firstByteTimeout: 'stay',
    silenceTimeout: 'stay',
    ended: 'stay',
    failed: 'stay',
    refused: 'stay',
    unauthorised: 'stay',
    renewed: 'stay',
    idled: 'stay',
    backoffOver: 'opening',
    close: 'closed',
  },
  offline: {
    open: 'opening',
    touch: 'opening',
    online: 'opening',
    offline: 'stay',
    wake: 'opening',
    bytes: 'stay',
    ready: 'stay',
    firstByteTimeout: 'stay',
    silenceTimeout: 'stay',
    ended: 'stay',
    failed: 'stay',
    refused: 'stay',
    unauthorised: 'stay',
    renewed: 'stay',
    idled: 'stay',
    backoffOver: 'opening',
    close: 'closed',
  },
  refused: {
    open: 'opening',
    touch: 'stay',
    online: 'stay',
    offline: 'stay',
    wake: 'stay',
    bytes: 'stay',
    ready: 'stay',
    firstByteTimeout: 'stay',
    silenceTimeout: 'stay',
    ended: 'stay',
    failed: 'stay',
    refused: 'stay',
    unauthorised: 'stay',
    renewed: 'stay',
    idled: 'stay',
    backoffOver: 'stay',
    close: 'closed',
  },
  closed: {
    open: 'stay',
    touch: 'stay',
    online: 'stay',
    offline: 'stay',
    wake: 'stay',
    bytes: 'stay',
    ready: 'stay',
    firstByteTimeout: 'stay',
    silenceTimeout: 'stay',
    ended: 'stay',
    failed: 'stay',
    refused: 'stay',
    unauthorised: 'stay',
    renewed: 'stay',
    idled: 'stay',
    backoffOver: 'stay',
    close: 'stay',
  },
}

export const effectsOnEntry: Record<ConnectionState, readonly ConnectionEffect[]> = {
  idle: ['cut'],
  opening: ['cut', 'connect', 'watchFirstByte'],
  streaming: ['watchSilence'],
  renewing: ['cut', 'renew'],
  backoff: ['cut', 'wait'],
  offline: ['cut', 'wait'],
  refused: ['cut'],
  closed: ['cut'],
}

export interface Connection {
  readonly state: ConnectionState
  /** Failures since the server last said `ready`: how long the next wait may be. */
  readonly attempt: number
  /** Credentials were renewed since the last `ready`: a second 401 in a row waits instead of asking again. */
  readonly renewed: boolean
}

export const notConnected: Connection = { state: 'idle', attempt: 0, renewed: false }

const isWait = (state: Transition) => state === 'backoff' || state === 'offline'

/** What one event makes of a connection, and what has to be done about it. Pure. */
export function step(
  connection: Connection,
  event: ConnectionEvent,
): { connection: Connection; effects: readonly ConnectionEffect[] } {
  const heard = event === 'unauthorised' && connection.renewed ? 'failed' : event
  const to = transitions[connection.state][heard]
  if (to === 'stay') return { connection, effects: [] }
  const next =
    heard === 'ready'
      ? { state: to, attempt: 0, renewed: false }
      : {
          state: to,
          attempt: connection.attempt + (isWait(to) || heard === 'silenceTimeout' ? 1 : 0),
          renewed: connection.renewed || heard === 'renewed',
        }
  return { connection: next, effects: effectsOnEntry[to] }
}
