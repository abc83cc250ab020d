import type { ArticleId } from '@baton/contracts'
import type { CommandId } from '../state/keymap.ts'
import { mayWrite } from '../state/permitted.ts'
import type { IntentPlace, KnowledgePlace } from '../state/route.ts'
import { type ViewId, views } from '../state/views.ts'
import type { Workspace } from '../state/workspace.ts'
import { type Command, focus, focusLater, isOpen, show, toggle } from './command.ts'
import { conversationCommands } from './conversation-commands.ts'
import { move, startOver } from './move.ts'

/** Escape: out of the field, then out of what is open, then out of the filter. */
function close(workspace: Workspace) {
  const active = document.activeElement
  const { overlay, filter } = workspace.screen.get()
  if (overlay) return show(workspace, { overlay: null })
  if (active?.id === 'list-filter') {
    show(workspace, { filter: '' })
    return focus('list')
  }
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) return focus('list')
  if (filter) return show(workspace, { filter: '' })
  if (workspace.screen.get().selected.size > 0) return show(workspace, { selected: new Set() })
  const route = workspace.router.store.get()
  if (route.screen === 'knowledge' && route.articleId !== null)
    return goToKnowledge({ articleId: route.editing ? route.articleId : null })(workspace)
  if (route.screen === 'intents' && (route.intentId !== null || route.editing))
    return goToIntents({ intentId: route.editing ? route.intentId : null })(workspace)
  if (route.screen !== 'inbox') goToView('needs_you')(workspace)
}

const goToKnowledge =
  (place: Partial<KnowledgePlace> = {}) =>
  ({ router, inbox }: Workspace) =>
    router.go({ ...START, screen: 'knowledge', siteId: inbox.site.id, ...place })
const START = { room: 'articles', articleId: null, editing: false } as const

const goToIntents =
  (place: Partial<IntentPlace> = {}) =>
  ({ router, inbox }: Workspace) =>
    router.go({
      ...{ screen: 'intents', siteId: inbox.site.id },
      ...{ room: 'list', intentId: null, editing: false },
      ...place,
    })

/** The article that is open; null where none is, undefined outside of the room. */
function openArticle({ router }: Workspace): ArticleId | null | undefined {
  const route = router.store.get()
  return route.screen === 'knowledge' ? route.articleId : undefined
}

const goToView = (view: ViewId) => (workspace: Workspace) => {
  startOver()
  show(workspace, { filter: '' })
  workspace.router.go({ screen: 'inbox', siteId: workspace.inbox.site.id, view, conversationId: null })
  focusLater('list')
}

/** Everything that keys and the command menu can do, in the order of the menu. */
export const commands: readonly Command[] = [
  ...conversationCommands,
  {
    id: 'article.new',
    label: 'Write an article',
    group: 'Knowledge',
    when: (workspace) => openArticle(workspace) !== undefined && mayWrite(workspace.inbox.role),
    run: goToKnowledge({ editing: true }),
  },
  {
    id: 'article.edit',
    label: 'Edit the article',
    group: 'Knowledge',
    when: (workspace) => Boolean(openArticle(workspace)) && mayWrite(workspace.inbox.role),
    run: (workspace) =>
      goToKnowledge({ articleId: openArticle(workspace) ?? null, editing: true })(workspace),
  },
  {
    id: 'intent.new',
    label: 'Define an intent',
    group: 'Knowledge',
    when: ({ router, inbox }) => router.store.get().screen === 'intents' && mayWrite(inbox.role),
    run: goToIntents({ editing: true }),
  },
  { id: 'next', label: 'Next conversation', group: 'Move', run: move(1) },
  { id: 'previous', label: 'Previous conversation', group: 'Move', run: move(-1) },
  { id: 'open', label: 'Into the conversation', group: 'Move', when: isOpen, run: () => focus('messages') },
  { id: 'close', label: 'Close, or back to the list', group: 'Move', run: close },
  { id: 'filter', label: 'Search all conversations', group: 'Move', run: () => focus('list-filter') },
  ...views.map(
    (view): Command => ({
      id: `view.${view.id}`,
      label: view.label,
      group: 'Views',
      run: goToView(view.id),
    }),
  ),
  { id: 'mentions', label: 'Mentions', group: 'Views', run: toggle('mentions') },
  { id: 'knowledge', label: 'Knowledge', group: 'General', run: goToKnowledge() },
  { id: 'intents', label: 'Intents', group: 'General', run: goToIntents() },
  {
    id: 'settings',
    label: 'Settings',
    group: 'General',
    run: ({ router, inbox }) => router.go({ screen: 'settings', siteId: inbox.site.id, room: 'site' }),
  },
  {
    id: 'density',
    label: 'Switch between compact and roomy rows',
    group: 'General',
    run: (workspace) =>
      show(workspace, { density: workspace.screen.get().density === 'compact' ? 'roomy' : 'compact' }),
  },
  { id: 'commands', label: 'Command menu', group: 'General', run: toggle('commands') },
  { id: 'shortcuts', label: 'All shortcuts', group: 'General', run: toggle('shortcuts') },
  { id: 'signOut', label: 'Sign out', group: 'General', run: ({ signOut }) => signOut() },
]

/** Runs a command if it may be run now; says whether it was. */
export function runCommand(id: CommandId, workspace: Workspace): boolean {
  const command = commands.find((candidate) => candidate.id === id)
  if (!command || (command.when && !command.when(workspace))) return false
  command.run(workspace)
  return true
}
