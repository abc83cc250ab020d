import type { Store } from './store.ts'

/** Reads into a store. Of reads that overlap the one that was asked for last is taken, whichever answers first. */
export function newestRead<Value>(store: Store<Value>, ask: () => Promise<Value>): () => Promise<void> {
  let asked = 0
  return async () => {
    asked += 1
    const mine = asked
    const value = await ask()
    if (mine === asked) store.set(value)
  }
}
