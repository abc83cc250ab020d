import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** A modal on the browser's own dialog: focus stays in it, Escape and a click beside it close it. */
export function Dialog({
  label,
  onClose,
  children,
  class: className = '',
}: {
  label: string
  onClose: () => void
  children: ComponentChildren
  class?: string
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next key: what follows the key that opens it is typed into it.
  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    if (element && !element.open) element.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
