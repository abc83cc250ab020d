import type { ControlFrame, Part } from '@baton/contracts'
import {
  type Connection,
  type ConnectionEffect,
  type ConnectionEvent,
  notConnected,
  step,
} from './connection.ts'
import { type Problem, RequestError, refusalOf } from './request.ts'
import type { ConnectionStatus } from './state.ts'
import { readFrames } from './stream/read-frames.ts'
import { watchPage } from './stream/watch-page.ts'
import { backoffDelay, defaultTiming, type Timing } from './timing.ts'

export interface StreamOptions<Fact extends { cursor: number }> {
  /** The address that continues after `cursor`. */
  url: (cursor: number) => string
  /** Asked for at each opening; a rejection counts as a failure that may pass. */
  headers: () => Promise<Record<string, string>>
  /** The cursor of what the owner has read; null: call `read` before the first opening. */
  after: number | null
  /**
   * Reads again, when there is no cursor or the server has no use for it. Resolves with `asOf`. A result that comes
   * after `signal` was aborted must not be applied: another read has begun.
   */
  read: (signal: AbortSignal) => Promise<number>
  /** Called for each fact with a cursor above the last one, once; `after` is that last cursor. */
  onFact: (fact: Fact, after: number) => void
  onPart: (part: Part) => void
  onControl?: (frame: ControlFrame) => void
  /** `problem` is what went wrong last, null while nothing is; a refusal is `idle` with a problem. */
  onStatus: (status: ConnectionStatus, problem: Problem | null) => void
  /** After a 401 or an `end` with `expired` or `revoked`: true once `headers` has new ones, false to give up. */
  renew?: (code: Problem) => Promise<boolean>
  fetch?: typeof globalThis.fetch
  /** Where online, offline, visibilitychange and pageshow are heard. The window by default, if there is one. */
  page?: EventTarget | null
  now?: () => number
  random?: () => number
  timing?: Partial<Timing>
}

/** A stream that stays open by itself: it notices dead connections, waits, renews and resumes from its cursor. */
export interface Stream {
  /** Wants the stream; also after a refusal. */
  open(): void
  /** Somebody looks or wrote: opens a stream that is idle or waiting. */
  touch(): void
  /** The cursor of the last fact; null while nothing was read. */
  cursor(): number | null
  /** Ends it for good. */
  close(): void
}

/** Made closed: nothing is requested before `open` or `touch`. */
export function openStream<Fact extends { cursor: number }>(options: StreamOptions<Fact>): Stream {
  const timing = { ...defaultTiming, ...options.timing }
  const { now = Date.now, random = Math.random, page = globalThis.window ?? null } = options
  let connection: Connection = notConnected
  let cursor = options.after
  let problem: Problem | null = null
  let request = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let byteAt = 0
  let told = ''

  const arm = (event: ConnectionEvent, delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(emit, delay, event)
  }

  const effects: Record<ConnectionEffect, () => void> = {
    cut: () => {
      clearTimeout(timer)
      request.abort()
      request = new AbortController()
    },
    connect: () => void run(connect),
    renew: () => void run(renew),
    watchFirstByte: () => arm('firstByteTimeout', timing.firstByteMs),
    watchSilence: () => arm('silenceTimeout', timing.silenceMs),
    wait: () => arm('backoffOver', backoffDelay(connection.attempt, problem, timing, random)),
  }

  function emit(event: ConnectionEvent) {
    const result = step(connection, event)
    connection = result.connection
    if (event.endsWith('Timeout')) problem = 'network'
    if (event === 'ready' || event === 'idled') problem = null
    for (const effect of result.effects) effects[effect]()
    const status = statusOf(connection)
    if (told === `${status} ${problem}` || connection.state === 'closed') return
    told = `${status} ${problem}`
    options.onStatus(status, problem)
  }

  /** Runs what an effect began; once another effect has cut it off, whatever becomes of it counts for nothing. */
  async function run(work: (signal: AbortSignal) => Promise<ConnectionEvent>) {
    const { signal } = request
    let event: ConnectionEvent
    try {
      event = await work(signal)
    } catch (error) {
      if (signal.aborted) return
      problem = error instanceof RequestError ? error.code : 'network'
      event = error instanceof RequestError && error.final ? 'refused' : 'failed'
      // Only where the browser will also say when the network is back.
      if (event === 'failed' && page && globalThis.navigator?.onLine === false) event = 'offline'
    }
    if (!signal.aborted) emit(event)
  }

  async function connect(signal: AbortSignal): Promise<ConnectionEvent> {
    if (cursor === null) {
      const asOf = await options.read(signal)
      if (signal.aborted) return 'ended'
      cursor = asOf
      arm('firstByteTimeout', timing.firstByteMs)
    }
    const headers = await options.headers()
    const fetch = options.fetch ?? globalThis.fetch
    const response = await fetch(options.url(cursor), {
      headers,
      signal,
      credentials: 'omit',
      cache: 'no-store',
    })
    if (!response.ok || !response.body) {
      const refusal = await refusalOf(response)
      if (response.status !== 401) throw refusal
      problem = refusal.code
      return 'unauthorised'
    }
    await readFrames(response.body, signal, onBytes, onFrame)
    problem = 'network'
    return 'ended'
  }

  async function renew(): Promise<ConnectionEvent> {
    return (await options.renew?.(problem ?? 'session.expired')) ? 'renewed' : 'refused'
  }

  function onBytes() {
    byteAt = now()
    emit('bytes')
  }

  function onFrame(kind: string, data: unknown) {
    if (kind === 'fact') {
      const fact = data as Fact
      if (cursor === null || fact.cursor <= cursor) return
      const after = cursor
      cursor = fact.cursor
      options.onFact(fact, after)
    } else if (kind === 'part') options.onPart(data as Part)
    else if (kind === 'control') onControl(data as ControlFrame)
  }

  function onControl(frame: ControlFrame) {
    options.onControl?.(frame)
    if (frame.type === 'reset') cursor = null
    if (frame.type === 'end' && (frame.reason === 'expired' || frame.reason === 'revoked'))
      problem = `session.${frame.reason}`
    emit(eventOf(frame))
  }

  const stopWatching = watchPage({
    page,
    now,
    timing,
    // A tab in the background has its timers held back and looks asleep; bytes are not held back.
    onSlept: () => now() - byteAt > timing.sleptMs && emit('wake'),
    onEvent: emit,
  })

  return {
    open: () => emit('open'),
    touch: () => emit('touch'),
    cursor: () => cursor,
    close() {
      stopWatching()
      emit('close')
    },
  }
}

function eventOf(frame: ControlFrame): ConnectionEvent {
  if (frame.type === 'ready') return 'ready'
  if (frame.type === 'reset' || frame.reason === 'draining') return 'ended'
  return frame.reason === 'idle' ? 'idled' : 'unauthorised'
}

function statusOf({ state, attempt }: Connection): ConnectionStatus {
  if (state === 'streaming') return 'live'
  if (state === 'offline') return 'offline'
  if (state === 'backoff') return 'retrying'
  if (state === 'opening' || state === 'renewing') return attempt ? 'retrying' : 'connecting'
  return 'idle'
}
