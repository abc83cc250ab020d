import { useEffect, useRef, useState } from 'preact/hooks'

/** Readers this near to the end, in px, are taken to be at it. */
const NEAR = 40

/**
 * Keeps a scrolling box at its end while its content grows, but only for a reader who is there. `behind` is true
 * while there is something new below one who is not.
 */
export function useStickToEnd(box: Element | null) {
  const atEnd = useRef(true)
  const [behind, setBehind] = useState(false)

  const toEnd = () => {
    atEnd.current = true
    setBehind(false)
    box?.scrollTo(0, box.scrollHeight)
  }

  useEffect(() => {
    const content = box?.firstElementChild
    if (!box || !content) return
    let height = 0
    const onScroll = () => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR
      if (atEnd.current) setBehind(false)
    }
    const observer = new ResizeObserver(() => {
      if (atEnd.current) toEnd()
      else if (content.clientHeight > height) setBehind(true)
      height = content.clientHeight
    })
    observer.observe(box)
    observer.observe(content)
    box.addEventListener('scroll', onScroll)
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', onScroll)
    }
  }, [box])

  return { behind, toEnd }
}
