import type { Conversation } from '@baton/contracts'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { holdOrder, type Steady } from './steady-order.ts'

/** A pointer that has rested this long is parked, not aiming. */
const PARKED_MS = 4_000

/** Holds the order still while somebody aims at a row; keys, leaving, or resting let the news in. */
export function useSteadyRows(
  box: RefObject<HTMLElement | null>,
  rows: Conversation[],
  find: (id: string) => Conversation | null,
): Steady<Conversation> & { release: () => void } {
  const [held, setHeld] = useState<readonly string[] | null>(null)
  const latest = useRef(rows)
  latest.current = rows
  const release = () => setHeld(null)

  useEffect(() => {
    const element = box.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const letGo = () => {
      clearTimeout(timer)
      release()
    }
    const hold = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      clearTimeout(timer)
      timer = setTimeout(letGo, PARKED_MS)
      setHeld((known) => known ?? latest.current.map((row) => row.id))
    }
    element.addEventListener('pointermove', hold)
    element.addEventListener('pointerleave', letGo)
    document.addEventListener('keydown', letGo)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointermove', hold)
      element.removeEventListener('pointerleave', letGo)
      document.removeEventListener('keydown', letGo)
    }
  }, [])

  const steady = held ? holdOrder(rows, held, find) : { rows, gone: new Set<string>(), arrived: 0 }
  return { ...steady, release }
}
