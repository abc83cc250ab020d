/** Time as the watchdogs see it; tests bring their own. */
export interface Clock {
  /** Milliseconds; only differences count. */
  now(): number
  /** Runs it once, `ms` from now, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** Resolves after that time; rejects with the signal's reason once it is aborted. */
export function pause(ms: number, clock: Clock, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(ms, () => {
      signal?.removeEventListener('abort', leave)
      resolve()
    })
    const leave = () => {
      stop()
      reject(signal?.reason)
    }
    if (signal?.aborted) leave()
    else signal?.addEventListener('abort', leave, { once: true })
  })
}
