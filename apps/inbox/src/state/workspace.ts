import type { Conversation, MessageId } from '@baton/contracts'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Api } from './api.ts'
import type { Inbox } from './inbox.ts'
import type { CommandId } from './keymap.ts'
import type { Router } from './route.ts'
import type { ScreenStore } from './screen.ts'
import type { ViewId } from './views.ts'

/** A row of the list; of one that a search has found, the message that it was found by. */
export type ShownRow = Conversation & { foundId?: MessageId | undefined }

/** What every part of the signed-in screen works with. */
export interface Workspace {
  inbox: Inbox
  router: Router
  screen: ScreenStore
  /**
   * The rows as the list shows them now, filtered and in its order, and the view that they are of; null until the
   * first of them were read. For keys that move.
   */
  rows: { current: ShownRow[]; view: ViewId | null }
  /** Runs a command if it may be run now; says whether it was. Buttons and keys go the same way. */
  run: (id: CommandId) => boolean
  /** What is about one's own account. */
  auth: Api['auth']
  switchSite: (siteId: Inbox['site']['id']) => void
  signOut: () => void
}

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('used outside of the workspace')
  return workspace
}
