import type { ConversationId } from '@baton/contracts'
import { useEffect } from 'preact/hooks'
import { neighbour } from '../queue/neighbour.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

/** What is on the screen comes first. */
const AFTER_MS = 30

/** Reads the threads beside the one that is open, so that the next key finds them there: two below, one above. */
export function useReadAhead(conversationId: ConversationId | null): void {
  const { inbox, rows } = useWorkspace()
  const isShown = useSelected(inbox.store, ({ threads }) =>
    Boolean(conversationId && threads.get(conversationId)?.read),
  )
  useEffect(() => {
    if (!isShown) return
    const timer = setTimeout(() => {
      const below = neighbour(rows.current, conversationId, 0, 1)
      const beside = [
        below,
        below && neighbour(rows.current, below.id, 0, 1),
        neighbour(rows.current, conversationId, 0, -1),
      ]
      for (const row of beside) if (row) void inbox.openThread(row.id)
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [inbox, conversationId, isShown])
}
