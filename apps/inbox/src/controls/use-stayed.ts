import { useEffect, useState } from 'preact/hooks'

/** Whether a value has stood for so long. */
export function useStayed<Value>(value: Value, ms: number): boolean {
  const [stayed, setStayed] = useState<{ value: Value } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setStayed({ value }), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return stayed !== null && Object.is(stayed.value, value)
}
