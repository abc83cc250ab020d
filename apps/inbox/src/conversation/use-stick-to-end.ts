import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

const NEAR_PX = 80

/** Opens a thread at its end and follows what is added, unless somebody has scrolled up to read. */
export function useStickToEnd(threadId: string, content: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  const near = useRef(true)
  useLayoutEffect(() => {
    near.current = true
  }, [threadId])
  useLayoutEffect(() => {
    const element = box.current
    if (element && near.current) element.scrollTop = element.scrollHeight
  }, [threadId, content])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const onScroll = () => {
      near.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX
    }
    // The composer grows and shrinks the box: stay at the end all the same.
    const sizes = new ResizeObserver(() => {
      if (near.current) element.scrollTop = element.scrollHeight
    })
    sizes.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [])
  return box
}
