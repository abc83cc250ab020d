import { useEffect, useRef, useState } from 'preact/hooks'

/** Readers this near to the end, in px, are taken to be at it. */
const NEAR = 40

/**
 * Keeps a scrolling box at its end while its content grows, but only for a reader who is there. `behind` is true
 * while one who is not has missed a change of `news`.
 */
export function useStickToEnd(box: Element | null, news: unknown[]) {
  const atEnd = useRef(true)
  const top = useRef(0)
  const [behind, setBehind] = useState(false)

  const toEnd = () => {
    atEnd.current = true
    setBehind(false)
    box?.scrollTo(0, box.scrollHeight)
    top.current = box?.scrollTop ?? 0
  }

  useEffect(() => {
    const content = box?.firstElementChild
    if (!box || !content) return
    const onScroll = () => {
      const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR
      // The event of our own scrolling comes a frame late, when the content may have grown: only readers go up.
      if (isNear) atEnd.current = true
      else if (box.scrollTop < top.current) atEnd.current = false
      if (atEnd.current) setBehind(false)
      top.current = box.scrollTop
    }
    const observer = new ResizeObserver(() => {
      if (atEnd.current) toEnd()
    })
    observer.observe(box)
    observer.observe(content)
    box.addEventListener('scroll', onScroll)
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', onScroll)
    }
  }, [box])
  useEffect(() => {
    if (!atEnd.current) setBehind(true)
  }, news)

  return { behind, toEnd }
}
