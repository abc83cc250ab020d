import type { Conversation } from '@baton/contracts'
import { moveInRows } from '../controls/move-in-rows.ts'
import { neighbour } from '../queue/neighbour.ts'
import type { ViewId } from '../state/views.ts'
import type { Workspace } from '../state/workspace.ts'

let lastIndex = 0

/** To the row below or above; from a row that has left, to what stands in its place. */
export const move = (step: 1 | -1) => (workspace: Workspace) => {
  const { router, rows } = workspace
  const route = router.store.get()
  if (route.screen === 'knowledge' || route.screen === 'intents') return moveInRows('article-row', step)
  if (route.screen !== 'inbox') return
  const next = neighbour(rows.current, route.conversationId, lastIndex, step)
  if (!next) return
  lastIndex = rows.current.indexOf(next)
  router.go({ ...route, conversationId: next.id, messageId: next.foundId }, { replace: true })
}

/** Another list begins at its top. */
export function startOver() {
  lastIndex = 0
}

/** On to the next, as the row leaves; where such rows stay in the view, so does the eye. */
export function leave(open: Conversation, { router, rows }: Workspace, to: ViewId) {
  const route = router.store.get()
  const index = rows.current.findIndex((row) => row.id === open.id)
  const next = rows.current[index + 1] ?? rows.current[index - 1] ?? null
  if (index < 0 || route.screen !== 'inbox' || route.view === to || route.view === 'all') return
  lastIndex = index
  router.go({ ...route, conversationId: next?.id ?? null, messageId: next?.foundId }, { replace: true })
}
