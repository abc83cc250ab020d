import type { MessageId } from '@baton/contracts'
import type { ScreenStore } from '../state/screen.ts'

/** Opens or closes the "why" of an answer. */
export function explain(screen: ScreenStore, id: MessageId): void {
  screen.set((current) => {
    const explained = new Set(current.explained)
    if (!explained.delete(id)) explained.add(id)
    return { ...current, explained }
  })
}
