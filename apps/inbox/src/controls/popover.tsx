import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const GAP = 6

/** Floats beside what opened it; Escape or a click elsewhere closes it. */
export function Popover({
  anchor,
  label,
  onClose,
  children,
  class: className = '',
}: {
  anchor: HTMLElement
  label: string
  onClose: () => void
  children: ComponentChildren
  class?: string
}) {
  const box = useRef<HTMLDivElement>(null)
  // Before the next key, which belongs to it.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    element.showPopover()
    place(element, anchor)
    element.querySelector<HTMLElement>('[data-autofocus], button, a, input')?.focus()
    const outside = (event: Event) => {
      const target = event.target as Node
      // The anchor closes it by its own click.
      if (!element.contains(target) && !anchor.contains(target)) onClose()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    document.addEventListener('pointerdown', outside, true)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', outside, true)
      document.removeEventListener('keydown', onKey, true)
      const inside = element.contains(document.activeElement)
      if (inside && anchor.isConnected) anchor.focus()
    }
  }, [anchor])
  return (
    <div ref={box} class={`popover ${className}`} popover="manual" role="dialog" aria-label={label}>
      {children}
    </div>
  )
}

function place(element: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { width, height } = element.getBoundingClientRect()
  const left = Math.min(Math.max(8, at.left), window.innerWidth - width - 8)
  const room = window.innerHeight - at.bottom - GAP - 8
  const top = height <= room ? at.bottom + GAP : Math.max(8, at.top - GAP - height)
  element.style.left = `${left}px`
  element.style.top = `${top}px`
}
