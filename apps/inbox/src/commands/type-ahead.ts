import { focus } from './command.ts'

/** Frames that a field may take to be drawn: a second or so. */
const PATIENCE = 60

let take: ((letter: string) => void) | null = null

/** Focuses a field that may still have to be drawn. What is typed until then goes to `onLetter` and is no command. */
export function focusAhead(id: string, onLetter: (letter: string) => void, frames = PATIENCE): void {
  focus(id)
  const isThere = document.activeElement?.id === id
  take = isThere || frames === 0 ? null : onLetter
  if (take) requestAnimationFrame(() => take === onLetter && focusAhead(id, onLetter, frames - 1))
}

/** Is this key a letter for a field that is not there yet? It has been taken then. */
export function isTypedAhead({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!take) return false
  if (key === 'Escape') take = null
  if (!take || key.length !== 1 || ctrlKey || metaKey || altKey) return false
  take(key)
  return true
}
