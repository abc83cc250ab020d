import { setImmediate } from 'node:timers/promises'

export interface Sliced {
  /** Hears how far it is, 0 to 1. */
  onProgress?: ((done: number) => void) | undefined
  signal?: AbortSignal | undefined
}

/** Does work that gives the thread back; others are served between two slices. Rejects with the signal's reason. */
export async function inSlices<Result>(
  work: Generator<number, Result>,
  { onProgress, signal }: Sliced = {},
): Promise<Result> {
  for (;;) {
    const slice = work.next()
    if (slice.done) return slice.value
    onProgress?.(slice.value)
    await setImmediate()
    signal?.throwIfAborted()
  }
}
