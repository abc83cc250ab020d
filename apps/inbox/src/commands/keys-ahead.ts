import type { CommandId } from '../state/keymap.ts'

/** What is pressed for a list that takes longer than this is forgotten: nobody expects it any more. */
const PATIENCE_MS = 5_000

/** A key press, and the command that it stands for, if any. */
export interface Held {
  event: KeyboardEvent
  command: CommandId | null
}

/** Keeps key presses that are about a list until its rows are there. */
export interface KeysAhead {
  /** Takes the key if its list still has to be read, or others before it wait for that. Says whether it was taken. */
  take(held: Held): boolean
  /** Forgets what was pressed. */
  forget(): void
}

/**
 * `areRowsThere`: does the list show the rows of its own view? `press` does what a key is for; it says whether those
 * after it are still meant for commands.
 */
export function createKeysAhead(areRowsThere: () => boolean, press: (held: Held) => boolean): KeysAhead {
  let waiting: Held[] = []
  let since = 0

  const look = () => {
    if (waiting.length === 0) return
    if (performance.now() - since > PATIENCE_MS) waiting = []
    else if (!areRowsThere()) requestAnimationFrame(look)
    else {
      const all = waiting
      waiting = []
      all.every(press)
    }
  }
  const forget = () => {
    waiting = []
  }

  return {
    forget,
    take(held) {
      const { command } = held
      // Elsewhere is elsewhere: what was meant for this list is not done in another.
      if (command === 'close' || command?.startsWith('view.')) forget()
      const moves = command === 'next' || command === 'previous'
      if (waiting.length === 0 && (!moves || areRowsThere())) return false
      waiting.push(held)
      if (waiting.length > 1) return true
      since = performance.now()
      requestAnimationFrame(look)
      return true
    },
  }
}
