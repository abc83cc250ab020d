import { useRef } from 'preact/hooks'

/** The same function for good, which does what the one of the last drawing does: for props of what is memoised. */
export function useSteady<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act)
  latest.current = act
  return useRef((...args: Args) => latest.current(...args)).current
}
