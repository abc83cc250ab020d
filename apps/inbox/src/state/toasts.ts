import { createStore, type Store } from './store.ts'

export interface Toast {
  id: number
  text: string
  /** One thing that can be done about it, with the key that does it. */
  action: { label: string; keys?: string; run: () => void } | null
}

/** One sentence at the foot of the screen. A new one takes the place of the last. */
export interface Toaster {
  store: Store<Toast | null>
  /** `forMs` defaults to 5 s. */
  say(text: string, options?: { forMs?: number; action?: Toast['action'] }): void
  clear(): void
}

export function createToaster(): Toaster {
  const store = createStore<Toast | null>(null)
  let ending: ReturnType<typeof setTimeout> | undefined
  let count = 0
  const clear = () => {
    clearTimeout(ending)
    store.set(null)
  }
  return {
    store,
    clear,
    say(text, { forMs = 5_000, action = null } = {}) {
      clearTimeout(ending)
      count += 1
      store.set({ id: count, text, action })
      ending = setTimeout(clear, forMs)
    },
  }
}
