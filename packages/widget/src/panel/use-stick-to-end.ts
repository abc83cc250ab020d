import { useEffect, useRef, useState } from 'preact/hooks'

/** Readers this near to the end, in px, are taken to be at it. */
const NEAR = 40

/**
 * Keeps a scrolling box at its end while its content grows, but only for a reader who is there. `behind` is true
 * while there is something new below one who is not.
 */
export function useStickToEnd() {
  const box = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const [behind, setBehind] = useState(false)

  const toEnd = () => {
    atEnd.current = true
    setBehind(false)
    if (box.current) box.current.scrollTop = box.current.scrollHeight
  }
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = box.current as HTMLDivElement
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR
    if (atEnd.current) setBehind(false)
  }

  useEffect(() => {
    let height = 0
    const observer = new ResizeObserver(() => {
      const grown = content.current?.offsetHeight ?? 0
      if (atEnd.current) toEnd()
      else if (grown > height) setBehind(true)
      height = grown
    })
    for (const part of [box, content]) if (part.current) observer.observe(part.current)
    return () => observer.disconnect()
  }, [])

  return { box, content, behind, toEnd, onScroll }
}
