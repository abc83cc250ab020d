import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

const NEAR_END_PX = 80
/** So much before an edge the next messages are asked for. */
const AHEAD_PX = 900

interface ThreadScroll {
  box: RefObject<HTMLDivElement | null>
  /** The newest message is not in sight. */
  away: boolean
  /** Follows what is added again, from the end. */
  toEnd: () => void
}

/**
 * Opens a thread at its end and follows what is added, unless somebody has scrolled up to read: then what they read
 * stays where it is, whatever is added or taken out above and below. `content` changes with what is drawn.
 */
export function useThreadScroll(options: {
  content: string
  earlier: boolean
  later: boolean
  onEdge: (side: 'earlier' | 'later') => void
}): ThreadScroll {
  const { content, later } = options
  const box = useRef<HTMLDivElement>(null)
  const near = useRef(true)
  const held = useRef<{ element: Element; top: number } | null>(null)
  const latest = useRef(options)
  latest.current = options
  const [away, setAway] = useState(false)

  const look = () => {
    const element = box.current
    if (!element) return
    const { earlier, later: more, onEdge } = latest.current
    const below = element.scrollHeight - element.scrollTop - element.clientHeight
    near.current = !more && below < NEAR_END_PX
    held.current = inSight(element)
    setAway(!near.current)
    if (earlier && element.scrollTop < AHEAD_PX) onEdge('earlier')
    if (more && below < AHEAD_PX) onEdge('later')
  }
  const toEnd = () => {
    near.current = true
    if (box.current) box.current.scrollTop = box.current.scrollHeight
    look()
  }

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const before = held.current
    if (near.current && !later) element.scrollTop = element.scrollHeight
    else if (before?.element.isConnected) element.scrollTop += topIn(element, before.element) - before.top
    look()
  }, [content, later])

  useEffect(() => {
    const element = box.current
    if (!element) return
    // The composer grows and shrinks the box: stay at the end all the same.
    const sizes = new ResizeObserver(() => {
      if (near.current && !latest.current.later) element.scrollTop = element.scrollHeight
    })
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  return { box, away, toEnd }
}

const topIn = (box: Element, element: Element) =>
  element.getBoundingClientRect().top - box.getBoundingClientRect().top

/** The first line that reaches into the visible part: found by halves, for there may be hundreds. */
function inSight(box: Element): { element: Element; top: number } | null {
  const lines = box.firstElementChild?.children
  if (!lines?.length) return null
  const edge = box.getBoundingClientRect().top
  let from = 0
  let to = lines.length - 1
  while (from < to) {
    const middle = (from + to) >> 1
    if ((lines[middle]?.getBoundingClientRect().bottom ?? 0) > edge) to = middle
    else from = middle + 1
  }
  const element = lines[from]
  return element ? { element, top: topIn(box, element) } : null
}
