import { useLayoutEffect, useRef, useState } from 'preact/hooks'

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
  return useParts(store, (value) => [select(value)] as const)[0]
}

/** The same for a list of parts: draws again when one of them changes identity, or their number changes. */
export function useParts<Value, Parts extends readonly unknown[]>(
  store: Store<Value>,
  select: (value: Value) => Parts,
): Parts {
  const parts = select(store.get())
  const [, redraw] = useState({})
  const drawn = useRef({ select, parts })
  drawn.current = { select, parts }
  useLayoutEffect(() => {
    const look = () => {
      const { select, parts } = drawn.current
      const now = select(store.get())
      if (now.length !== parts.length || now.some((part, at) => !Object.is(part, parts[at]))) redraw({})
    }
    // It may have changed between the drawing and this.
    look()
    return store.subscribe(look)
  }, [store])
  return parts
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSelected(store, (value) => value)
}
