import { useLayoutEffect, useState } from 'preact/hooks'

/** A value that can be watched. Replaced whole, never changed in place. */
export interface Store<Value> {
  get(): Value
  set(next: Value | ((current: Value) => Value)): void
  subscribe(listener: () => void): () => void
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      const replaced = typeof next === 'function' ? (next as (current: Value) => Value)(value) : next
      if (Object.is(replaced, value)) return
      value = replaced
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Draws again when the selected part changes identity. The selector must be cheap and pure. */
export function useSelected<Value, Selected>(
  store: Store<Value>,
  select: (value: Value) => Selected,
): Selected {
  const selected = select(store.get())
  const [, redraw] = useState({})
  useLayoutEffect(() => {
    let seen = select(store.get())
    if (!Object.is(seen, selected)) redraw({})
    return store.subscribe(() => {
      const now = select(store.get())
      if (Object.is(now, seen)) return
      seen = now
      redraw({})
    })
  })
  return selected
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSelected(store, (value) => value)
}
