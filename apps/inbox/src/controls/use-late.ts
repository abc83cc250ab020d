import { useEffect, useState } from 'preact/hooks'

/** True once `waiting` has lasted 300 ms: what is quicker needs no skeleton. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return setLate(false)
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [waiting])
  return late && waiting
}
