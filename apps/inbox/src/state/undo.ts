import type { ConversationId } from '@baton/contracts'
import type { Toaster } from './toasts.ts'

/** How long the last thing done can be taken back. */
export const UNDO_MS = 5_000

/** Takes back the last thing that was done, while that is offered. */
export interface Undo {
  /** Says what was done, with a way back. `back` runs at most once. */
  offer(words: string, about: ConversationId, back: () => Promise<void>): { withdraw(): void }
  /** Takes it back and says where; null when nothing is offered. */
  run(): ConversationId | null
  possible(): boolean
}

export function createUndo(toaster: Toaster): Undo {
  let offered: { about: ConversationId; back: () => Promise<void> } | null = null
  const undo: Undo = {
    possible: () => offered !== null,
    offer(words, about, back) {
      const mine = { about, back }
      const withdraw = () => {
        if (offered === mine) offered = null
      }
      offered = mine
      toaster.say(words, {
        forMs: UNDO_MS,
        action: { label: 'Undo', keys: 'z', run: () => undo.run() },
      })
      setTimeout(withdraw, UNDO_MS)
      return { withdraw }
    },
    run() {
      if (!offered) return null
      const { about, back } = offered
      offered = null
      toaster.clear()
      void back()
      return about
    },
  }
  return undo
}
