import type { Conversation } from '@baton/contracts'
import type { CommandId } from '../state/keymap.ts'
import { type Move, permitted } from '../state/permitted.ts'
import type { Overlay, Screen } from '../state/screen.ts'
import { shownConversation } from '../state/selectors.ts'
import type { Workspace } from '../state/workspace.ts'

export interface Command {
  id: CommandId
  label: string
  group: 'Conversation' | 'Knowledge' | 'Move' | 'Views' | 'General'
  /** May it be run now? Left out: always. */
  when?: (workspace: Workspace) => boolean
  run: (workspace: Workspace) => void
}

/** The conversation that is open, as it is shown. */
export function openConversation({ inbox, router }: Workspace): Conversation | null {
  const route = router.store.get()
  return route.screen === 'inbox' ? shownConversation(inbox.store.get(), route.conversationId) : null
}

export const allows = (move: Move) => (workspace: Workspace) => {
  const open = openConversation(workspace)
  const { me, role } = workspace.inbox
  return open !== null && permitted(move, open, me.agentId, role)
}

export const isOpen = (workspace: Workspace) => openConversation(workspace) !== null

/** Runs `act` on the open conversation. */
export const onOpen = (act: (open: Conversation, workspace: Workspace) => void) => (workspace: Workspace) => {
  const open = openConversation(workspace)
  if (open) act(open, workspace)
}

export const show = ({ screen }: Workspace, change: Partial<Screen>) =>
  screen.set((s) => ({ ...s, ...change }))
export const toggle = (overlay: Overlay) => (workspace: Workspace) =>
  show(workspace, { overlay: workspace.screen.get().overlay === overlay ? null : overlay })

/** At once, or the first letters typed after the key would be commands; later for what is drawn first. */
export const focus = (id: string) => document.getElementById(id)?.focus()

/** In the next frame; whoever has gone elsewhere by then stays there. */
export function focusLater(id: string): void {
  const stays = focusStays()
  requestAnimationFrame(() => stays() && focus(id))
}

/** For what may have to be read first; gives up after a second or so, and once the focus has gone elsewhere. */
export function focusWhenDrawn(id: string, frames = 60, stays = focusStays()): void {
  requestAnimationFrame(() => {
    if (!stays()) return
    focus(id)
    if (document.activeElement?.id !== id && frames > 0) focusWhenDrawn(id, frames - 1, stays)
  })
}

/** Is the focus still where it is now, or nowhere since that was taken away? */
function focusStays(): () => boolean {
  const before = document.activeElement
  return () => document.activeElement === before || document.activeElement === document.body
}
