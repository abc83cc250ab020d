import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

const OVERSCAN = 12

/** Which of `count` rows of one height are near the visible part of a scrolling box. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [range, setRange] = useState({ from: 0, to: 80 })
  const measure = () => {
    const element = box.current
    if (!element) return
    const from = Math.max(0, Math.floor(element.scrollTop / rowHeight) - OVERSCAN)
    const to = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + OVERSCAN
    setRange((known) => (known.from === from && known.to === to ? known : { from, to }))
  }
  useLayoutEffect(measure, [count, rowHeight])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [rowHeight])
  return { from: Math.min(range.from, count), to: Math.min(range.to, count) }
}
