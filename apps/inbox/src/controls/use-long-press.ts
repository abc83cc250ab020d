import type { TargetedMouseEvent, TargetedPointerEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

const LONG_MS = 450
/** A finger that moves further scrolls. */
const STILL_PX = 10

/**
 * What a finger that stays does; a mouse is left alone. Spread `handlers` on the element, and ask in its `onClick`
 * whether the press was taken.
 */
export function useLongPress(onLong: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const from = useRef({ x: 0, y: 0 })
  const taken = useRef(false)
  const end = () => clearTimeout(timer.current)
  useEffect(() => end, [])
  const handlers = {
    onPointerDown({ pointerType, clientX, clientY }: TargetedPointerEvent<HTMLElement>) {
      taken.current = false
      if (pointerType !== 'touch') return
      from.current = { x: clientX, y: clientY }
      timer.current = setTimeout(() => {
        taken.current = true
        onLong()
      }, LONG_MS)
    },
    onPointerMove({ clientX, clientY }: TargetedPointerEvent<HTMLElement>) {
      if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > STILL_PX) end()
    },
    onPointerUp: end,
    onPointerCancel: end,
    // The browser's own answer to a long press.
    onContextMenu(event: TargetedMouseEvent<HTMLElement>) {
      if (taken.current) event.preventDefault()
    },
  }
  return { handlers, wasTaken: () => taken.current }
}
