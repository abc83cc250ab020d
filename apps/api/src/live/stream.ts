import {
  type ControlFrame,
  type Part,
  type QueuePart,
  STREAM_PING_MS,
  type StoredFact,
} from '@baton/contracts'
import type { FactsAfter } from '@baton/store'
import type { Hub, Listener } from './hub.ts'

type EndReason = Extract<ControlFrame, { type: 'end' }>['reason']

export interface StreamOptions {
  hub: Hub
  who: Pick<Listener, 'visitorId' | 'agent'>
  /** The cursor the reader has; null means from now on. */
  after: number | null
  read: (after: number) => FactsAfter
  latest: () => number
  /** A fact as this reader may see it, with its cursor; null to leave it out. */
  join: (fact: StoredFact) => { cursor: number } | null
  /** When the reader's right to listen ends. */
  expiresAt: number
  now: () => number
  /** Where its reader stands who waits for a person: no fact of theirs tells that others went. */
  places?: () => QueuePart[]
  /** After this long without a frame `isIdle` is asked; true closes the stream. */
  idle?: { afterMs: number; isIdle: () => boolean }
}

// A reader who lets this much pile up is gone or stuck; it resumes from its cursor.
const MAX_BUFFERED_BYTES = 1_000_000

const encoder = new TextEncoder()
const frame = (event: string, data: unknown, id?: number) =>
  encoder.encode(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`)
// What all staff get is one object: it is written once, however many listen.
const frames = new WeakMap<object, Uint8Array>()
const sharedFrame = (event: string, data: object, id?: number) => {
  const bytes = frames.get(data) ?? frame(event, data, id)
  frames.set(data, bytes)
  return bytes
}
const PING = encoder.encode(': ping\n\n')

/**
 * Server-sent events of one reader. Reading what was missed and beginning to listen happen in one tick, so nothing
 * falls between. Facts carry an id; parts do not, so a reader always resumes at a fact.
 */
export function streamResponse(options: StreamOptions): Response {
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = listen(options, controller)
      },
      cancel() {
        stop()
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 16_384 }),
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx buffers a proxied answer unless it is told not to.
      'x-accel-buffering': 'no',
    },
  })
}

function listen(options: StreamOptions, controller: ReadableStreamDefaultController<Uint8Array>): () => void {
  const { hub, who } = options
  let open = true
  let lastFrameAt = options.now()

  const stop = () => {
    if (!open) return
    open = false
    clearInterval(pinging)
    clearTimeout(expiring)
    unsubscribe()
  }
  const close = (last?: ControlFrame) => {
    if (!open) return
    if (last) controller.enqueue(frame('control', last))
    stop()
    controller.close()
  }
  const send = (bytes: Uint8Array) => {
    if (!open) return
    controller.enqueue(bytes)
    if ((controller.desiredSize ?? 0) < -MAX_BUFFERED_BYTES) close()
  }
  const sendFacts = (facts: StoredFact[]) => {
    lastFrameAt = options.now()
    for (const fact of facts) {
      const joined = options.join(fact)
      if (joined) send(sharedFrame('fact', joined, joined.cursor))
    }
  }
  const sendPart = (part: Part) => {
    if (part.type !== 'presence') lastFrameAt = options.now()
    send(sharedFrame('part', part))
  }
  const told = new Map<string, string>()
  const tellPlaces = () => {
    for (const place of options.places?.() ?? []) {
      const text = JSON.stringify(place)
      if (told.get(place.conversationId) === text) continue
      told.set(place.conversationId, text)
      send(frame('part', place))
    }
  }
  const ping = () => {
    const { idle } = options
    tellPlaces()
    if (idle && options.now() - lastFrameAt >= idle.afterMs && idle.isIdle())
      close({ type: 'end', reason: 'idle' })
    else send(PING)
  }

  const pinging = setInterval(ping, STREAM_PING_MS)
  const expiring = setTimeout(
    () => close({ type: 'end', reason: 'expired' }),
    Math.max(0, options.expiresAt - options.now()),
  )
  let unsubscribe = () => {}

  const missed = options.after === null ? ({ reset: false, facts: [] } as const) : options.read(options.after)
  if (missed.reset) {
    close({ type: 'reset' })
    return stop
  }
  sendFacts([...missed.facts])
  for (const part of hub.runningTexts(who.visitorId)) sendPart(part)
  // Cut off while it caught up: it must not stay on as a listener that nobody hears.
  if (!open) return stop
  unsubscribe = hub.subscribe({
    ...who,
    onFacts: sendFacts,
    onPart: sendPart,
    end: (reason: EndReason) => close({ type: 'end', reason }),
  })
  if (who.agent) send(frame('part', hub.presence()))
  send(frame('control', { type: 'ready', asOf: options.latest() } satisfies ControlFrame))
  return stop
}
