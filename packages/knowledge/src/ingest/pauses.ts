// Well under the 20 ms that nothing may hold the serving thread for; an article takes a few milliseconds itself.
const SLICE_MS = 8

/** A function to await between articles: it gives the thread back when the slice is used up, and throws on abort. */
export function createPauses(signal?: AbortSignal): () => Promise<void> {
  let sliceStartedAt = performance.now()
  return async () => {
    signal?.throwIfAborted()
    if (performance.now() - sliceStartedAt < SLICE_MS) return
    // A macrotask: promises alone would let no request in.
    await new Promise((resolve) => setTimeout(resolve, 0))
    sliceStartedAt = performance.now()
    signal?.throwIfAborted()
  }
}
