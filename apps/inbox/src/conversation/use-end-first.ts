import { useContext, useEffect, useState } from 'preact/hooks'
import { Stayed } from './stayed.ts'

/** More than fit on a screen. */
const FIRST = 20

/** The lines of a thread as they are drawn: its end at once, what stands above it when the agent stays. */
export function useEndFirst<Item>(items: readonly Item[]): readonly Item[] {
  const stayed = useContext(Stayed)
  const [isWhole, drawWhole] = useState(stayed)
  useEffect(() => {
    if (stayed) drawWhole(true)
  }, [stayed])
  return isWhole ? items : items.slice(-FIRST)
}
