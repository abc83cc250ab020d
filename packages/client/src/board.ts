import { type Change, fold, type Known, nothingKnown } from './conversation-state.ts'
import type { ConversationState } from './state.ts'

/** Holds what is known and tells who wants to know. */
export interface Board {
  known(): Known
  apply(change: Change): void
  subscribe(listener: (state: ConversationState) => void): () => void
  /** Resolves when `test` holds of the state, at once if it does now. */
  until(test: (state: ConversationState) => boolean): Promise<void>
  close(): void
}

export function createBoard(): Board {
  let known = nothingKnown
  let told = known.state
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<(state: ConversationState) => void>()

  function tell() {
    timer = undefined
    if (told === known.state) return
    told = known.state
    for (const listener of [...listeners]) {
      try {
        listener(told)
      } catch (error) {
        // One listener's fault is not the others', nor the page's.
        console.error(error)
      }
    }
  }

  function subscribe(listener: (state: ConversationState) => void) {
    const own = (state: ConversationState) => listener(state)
    listeners.add(own)
    return () => void listeners.delete(own)
  }

  return {
    known: () => known,
    apply(change) {
      known = fold(known, change)
      timer ??= setTimeout(tell)
    },
    subscribe,
    until: (test) =>
      new Promise((resolve) => {
        if (test(known.state)) return resolve()
        const end = subscribe((state) => {
          if (!test(state)) return
          end()
          resolve()
        })
      }),
    close() {
      clearTimeout(timer)
      listeners.clear()
    },
  }
}
