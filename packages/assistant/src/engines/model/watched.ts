import type { ModelFaultKind } from '@baton/contracts'
import type { Clock } from './clock.ts'
import type { GroundedPart } from './grounded-part.ts'
import type { Limits } from './limits.ts'
import { ModelFault } from './model-part.ts'

export interface Watch {
  clock: Clock
  limits: Limits
  /** When the answer began; an attempt may begin later. */
  startedAt: number
  /** The visitor's side: once it is aborted, its reason is thrown. */
  signal?: AbortSignal
}

type Phase = 'asked' | 'open' | 'speaking'

interface Timer {
  fault: ModelFaultKind
  in: Phase[]
  limit: keyof Limits
  since: 'answer' | 'attempt' | 'heard'
}

const TIMERS: Timer[] = [
  { fault: 'slow_start', in: ['asked'], limit: 'firstByteMs', since: 'attempt' },
  { fault: 'no_text', in: ['asked', 'open'], limit: 'firstWordsMs', since: 'answer' },
  { fault: 'stalled', in: ['speaking'], limit: 'idleMs', since: 'heard' },
  { fault: 'too_long', in: ['asked', 'open', 'speaking'], limit: 'wholeMs', since: 'answer' },
]

/**
 * One attempt under its watchdogs: passes on what `start` yields, throws `ModelFault` when a watchdog bites. The signal
 * that `start` gets is aborted however the attempt ends; a model that does not heed it is left behind, not waited for.
 */
export async function* watched(
  start: (signal: AbortSignal) => AsyncIterable<GroundedPart>,
  { clock, limits, startedAt, signal }: Watch,
): AsyncGenerator<GroundedPart> {
  const attempt = clock.now()
  const since = { answer: startedAt, attempt, heard: attempt }
  let phase: Phase = 'asked'
  const ended = new AbortController()
  // The visitor's side hangs up by itself, even while nobody asks for the next part.
  const parts = start(signal ? AbortSignal.any([signal, ended.signal]) : ended.signal)[Symbol.asyncIterator]()
  try {
    while (true) {
      signal?.throwIfAborted()
      const due = TIMERS.filter((timer) => timer.in.includes(phase))
        .map(({ fault, limit, since: from }) => ({ fault, at: since[from] + limits[limit] }))
        .reduce((first, other) => (other.at < first.at ? other : first))
      const next = await inTime(parts.next(), due.at - clock.now(), clock, signal)
      if (next === 'late') throw new ModelFault(due.fault, `The model took too long: ${due.fault}.`)
      if (next.done) return
      const part = next.value
      if (part.type !== 'pulse' && part.type !== 'checked') since.heard = clock.now()
      if (part.type === 'delta' && part.text.trim()) phase = 'speaking'
      else if (phase === 'asked') phase = 'open'
      yield part
    }
  } finally {
    ended.abort()
    parts.return?.().catch(() => undefined)
  }
}

/** Rejects as the promise does, or with the signal's reason. */
function inTime<Value>(
  promise: Promise<Value>,
  ms: number,
  clock: Clock,
  signal?: AbortSignal,
): Promise<Value | 'late'> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(Math.max(0, ms), () => settle(() => resolve('late')))
    const leave = () => settle(() => reject(signal?.reason))
    const settle = (done: () => void) => {
      stop()
      signal?.removeEventListener('abort', leave)
      done()
    }
    signal?.addEventListener('abort', leave, { once: true })
    promise.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    )
    if (signal?.aborted) leave()
  })
}
