// Well under the 20 ms that nothing may hold the serving thread for; an article takes a few milliseconds itself.
const SLICE_MS = 8

/** A function to await between articles: it gives the thread back when the slice is used up, and throws on abort. */
export function createPauses(signal?: AbortSignal): () => Promise<void> {
  let sliceStartedAt = performance.now()
  return async () => {
    signal?.throwIfAborted()
    if (performance.now() - sliceStartedAt < SLICE_MS) return
    await nextTurn()
    sliceStartedAt = performance.now()
    signal?.throwIfAborted()
  }
}

/** Promises alone would let no request in; a timer, which every host has, lets a millisecond pass unused. */
const nextTurn = () =>
  new Promise((resolve) =>
    typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve, 0),
  )
