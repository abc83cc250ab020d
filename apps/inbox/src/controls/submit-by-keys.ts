import type { TargetedKeyboardEvent } from 'preact'

/** ⌘ or Ctrl with Enter sends a form from any of its fields. */
export function submitByKeys(event: TargetedKeyboardEvent<HTMLFormElement>): void {
  if (!(event.metaKey || event.ctrlKey) || event.key !== 'Enter') return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
