import type { ClientId, InputOf } from '@baton/contracts'
import type { Board } from './board.ts'
import { type ClientOptions, pageUrlOf } from './client-options.ts'
import { RequestError } from './request.ts'
import type { Session } from './session.ts'

/** What an event says besides its name. */
export type EventProperties = Record<string, string | number | boolean>
/** As `BatonClient.track` is called. */
export type TrackCall = [name: string, properties?: EventProperties, at?: number]

type Event = Omit<InputOf<'track'>['events'][number], 'agoMs'> & { at: number }

interface Client {
  session: Session
  board: Board
  options: ClientOptions
}

interface Tracker {
  session: Session
  now: () => number
  /** How long a server that did not answer is left alone. */
  patienceMs: number
  waiting: Event[]
  isSending: boolean
  /** Of those that wait: told of a visitor who may be gone by now. */
  tried: Event[]
  /** Where the visitor was last said to be. */
  page?: string | null
}

const MOST_WAITING = 20
const MOST_PROPERTIES = 10
const MOST_OF_ADDRESS = 2_000

const trackers = new WeakMap<Session, Tracker>()
let hasWarned = false

/** Tells an event once there is a session, which only the visitor begins; until then the last 20 wait in memory. */
export function trackEvent(client: Client, [name, properties = {}, at]: TrackCall): void {
  const problem = problemIn(name, properties)
  if (problem) {
    if (!hasWarned) console.warn(`Baton.track: ${problem} The event is left out.`)
    hasWarned = true
    return
  }
  const tracker = trackers.get(client.session) ?? createTracker(client)
  const pageUrl = pageUrlOf(client.options)?.slice(0, MOST_OF_ADDRESS) ?? null
  const isPage = name === 'page'
  if (isPage && tracker.page === pageUrl) return
  if (isPage) tracker.page = pageUrl
  const happenedAt = Number.isFinite(at) ? Number(at) : tracker.now()
  const event = { clientId: newId(), name, properties, pageUrl, at: happenedAt }
  tracker.waiting = [...tracker.waiting, event].slice(-MOST_WAITING)
  void tellWaiting(tracker)
}

function createTracker({ session, board, options }: Client): Tracker {
  const { now = Date.now, timing } = options
  const patienceMs = timing?.backoffMaxMs ?? 10_000
  const tracker: Tracker = { session, now, patienceMs, waiting: [], isSending: false, tried: [] }
  trackers.set(session, tracker)
  board.subscribe(({ conversation }) => {
    if (!conversation) drop(tracker, tracker.tried)
    void tellWaiting(tracker)
  })
  return tracker
}

async function tellWaiting(tracker: Tracker): Promise<void> {
  const { session, now, patienceMs, waiting: told } = tracker
  if (tracker.isSending || told.length === 0) return
  tracker.isSending = true
  const events = told.map(({ at, ...event }) => ({ ...event, agoMs: Math.max(0, Math.round(now() - at)) }))
  const end = () => {
    tracker.isSending = false
  }
  try {
    await session.call('POST', '/track', { events })
  } catch (error) {
    const { code, final } = error instanceof RequestError ? error : new RequestError('network', false)
    // Nobody has written yet, and the next change may be the first message.
    if (code === 'session.required') return end()
    if (!final) {
      tracker.tried = told
      return void setTimeout(end, patienceMs)
    }
  }
  drop(tracker, told)
  end()
  await tellWaiting(tracker)
}

function drop(tracker: Tracker, events: Event[]): void {
  tracker.waiting = tracker.waiting.filter((event) => !events.includes(event))
}

/** What is wrong with an event, in a sentence for whoever built the page. */
function problemIn(name: string, properties: EventProperties): string | undefined {
  if (typeof name !== 'string' || !/^[a-z0-9 _.-]{1,64}$/.test(name))
    return `found the name ${String(name)}, wanted 1 to 64 of a-z, 0-9, space, and _ . -`
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties))
    return `found ${String(properties)} beside "${name}", wanted an object of properties.`
  const entries = Object.entries(properties)
  if (entries.length > MOST_PROPERTIES)
    return `found ${entries.length} properties of "${name}", wanted ${MOST_PROPERTIES} at most.`
  const wrong = entries.find(([key, value]) => key.length < 1 || key.length > 64 || !isPlain(value))
  return wrong && `found ${wrong[0]} of "${name}", wanted text of 200 characters, a number, true or false.`
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 200
  return typeof value === 'boolean' || Number.isFinite(value)
}

/** Of its own visitor only; also where pages are not served over TLS, and `crypto.randomUUID` is missing. */
function newId(): ClientId {
  return `event-${Date.now().toString(36)}-${Math.random().toString(36).slice(2).padEnd(12, '0')}` as ClientId
}
