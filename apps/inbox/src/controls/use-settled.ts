import { useEffect, useState } from 'preact/hooks'

/** The value once it has stood for so long, and the first one at once; null while it has not. */
export function useSettled<Value>(value: Value, ms: number): Value | null {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return Object.is(settled, value) ? value : null
}
