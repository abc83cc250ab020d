import type { ConversationId } from '@baton/contracts'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Inbox } from '../state/inbox.ts'

/** A pointer that has been on a row for so long aims at it. */
const AIMS_MS = 60

/** Reads the thread of the row that the pointer aims at, so that a click finds it there. */
export function useReadOnHover(box: RefObject<HTMLElement | null>, inbox: Inbox): void {
  useEffect(() => {
    const element = box.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = () => clearTimeout(timer)
    const over = ({ target, pointerType }: PointerEvent) => {
      leave()
      const row = (target as Element).closest('[id^="row-"]')
      if (!row || pointerType !== 'mouse') return
      const id = row.id.slice('row-'.length) as ConversationId
      timer = setTimeout(() => void inbox.openThread(id), AIMS_MS)
    }
    element.addEventListener('pointerover', over)
    element.addEventListener('pointerleave', leave)
    return () => {
      leave()
      element.removeEventListener('pointerover', over)
      element.removeEventListener('pointerleave', leave)
    }
  }, [inbox])
}
