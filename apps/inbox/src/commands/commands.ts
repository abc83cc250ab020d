import type { ArticleId, Conversation } from '@baton/contracts'
import { explain } from '../conversation/explain.ts'
import { sendDraft } from '../conversation/send-draft.ts'
import { moveArticle } from '../knowledge/move-article.ts'
import { neighbour } from '../queue/neighbour.ts'
import type { CommandId } from '../state/keymap.ts'
import { visitorName } from '../state/names.ts'
import { type Move, mayWrite, permitted } from '../state/permitted.ts'
import type { KnowledgePlace } from '../state/route.ts'
import { type Overlay, type Screen, toggleSelected } from '../state/screen.ts'
import { shownConversation } from '../state/selectors.ts'
import { type ViewId, views } from '../state/views.ts'
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

const allows = (move: Move) => (workspace: Workspace) => {
  const open = openConversation(workspace)
  const { me, role } = workspace.inbox
  return open !== null && permitted(move, open, me.agentId, role)
}

const isOpen = (workspace: Workspace) => openConversation(workspace) !== null

/** Runs `act` on the open conversation. */
const onOpen = (act: (open: Conversation, workspace: Workspace) => void) => (workspace: Workspace) => {
  const open = openConversation(workspace)
  if (open) act(open, workspace)
}

const show = ({ screen }: Workspace, change: Partial<Screen>) => screen.set((s) => ({ ...s, ...change }))
const toggle = (overlay: Overlay) => (workspace: Workspace) =>
  show(workspace, { overlay: workspace.screen.get().overlay === overlay ? null : overlay })

/** At once, or the first letters typed after the key would be commands; later for what is drawn first. */
const focus = (id: string) => document.getElementById(id)?.focus()
const focusLater = (id: string) => requestAnimationFrame(() => focus(id))

const write = (kind: 'text' | 'note') =>
  onOpen((open, { inbox }) => {
    inbox.drafts.write(open.id, { kind })
    focus('composer')
  })

let lastIndex = 0

const move = (step: 1 | -1) => (workspace: Workspace) => {
  const { router, rows } = workspace
  const route = router.store.get()
  if (route.screen === 'knowledge') return moveArticle(step)
  if (route.screen !== 'inbox') return
  const next = neighbour(rows.current, route.conversationId, lastIndex, step)
  if (!next) return
  lastIndex = rows.current.indexOf(next)
  router.go({ ...route, conversationId: next.id }, { replace: true })
}

function resolve(open: Conversation, workspace: Workspace) {
  leave(open, workspace, 'resolved')
  void workspace.inbox.actions.resolve(open.id, visitorName(open))
}

/** On to the next, as the row leaves; where such rows stay in the view, so does the eye. */
export function leave(open: Conversation, { router, rows }: Workspace, to: ViewId) {
  const route = router.store.get()
  const index = rows.current.findIndex((row) => row.id === open.id)
  const next = rows.current[index + 1] ?? rows.current[index - 1] ?? null
  if (index < 0 || route.screen !== 'inbox' || route.view === to || route.view === 'all') return
  lastIndex = index
  router.go({ ...route, conversationId: next?.id ?? null }, { replace: true })
}

function undo(workspace: Workspace) {
  const undone = workspace.inbox.undo.run()
  const route = workspace.router.store.get()
  if (undone) {
    if (route.screen === 'inbox') workspace.router.go({ ...route, conversationId: undone }, { replace: true })
    return
  }
  const open = openConversation(workspace)
  if (open?.status === 'resolved') void workspace.inbox.actions.reopen(open.id)
  if (open?.status === 'snoozed') void workspace.inbox.actions.wake(open.id)
}

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
  if (route.screen !== 'inbox') goToView('needs_you')(workspace)
}

const goToKnowledge =
  (place: Partial<KnowledgePlace> = {}) =>
  ({ router, inbox }: Workspace) =>
    router.go({ ...START, screen: 'knowledge', siteId: inbox.site.id, ...place })
const START = { room: 'articles', articleId: null, editing: false } as const

/** The article that is open; null where none is, undefined outside of the room. */
function openArticle({ router }: Workspace): ArticleId | null | undefined {
  const route = router.store.get()
  return route.screen === 'knowledge' ? route.articleId : undefined
}

const goToView = (view: ViewId) => (workspace: Workspace) => {
  lastIndex = 0
  show(workspace, { filter: '' })
  workspace.router.go({ screen: 'inbox', siteId: workspace.inbox.site.id, view, conversationId: null })
  focusLater('list')
}

/** Everything that keys and the command menu can do, in the order of the menu. */
export const commands: readonly Command[] = [
  { id: 'reply', label: 'Write a reply', group: 'Conversation', when: allows('reply'), run: write('text') },
  { id: 'note', label: 'Write a note', group: 'Conversation', when: allows('note'), run: write('note') },
  {
    id: 'accept',
    label: 'Accept or take over',
    group: 'Conversation',
    when: allows('accept'),
    run: onOpen((open, { inbox }) => void inbox.actions.accept(open.id)),
  },
  {
    id: 'transfer',
    label: 'Transfer…',
    group: 'Conversation',
    when: allows('transfer'),
    run: toggle('transfer'),
  },
  {
    id: 'return',
    label: 'Return to the assistant',
    group: 'Conversation',
    when: allows('return'),
    run: onOpen((open, { inbox }) => void inbox.actions.returnToAssistant(open.id)),
  },
  { id: 'resolve', label: 'Resolve', group: 'Conversation', when: allows('resolve'), run: onOpen(resolve) },
  { id: 'snooze', label: 'Snooze…', group: 'Conversation', when: allows('snooze'), run: toggle('snooze') },
  {
    id: 'undo',
    label: 'Undo, reopen or wake',
    group: 'Conversation',
    when: (workspace) =>
      workspace.inbox.undo.possible() || allows('reopen')(workspace) || allows('wake')(workspace),
    run: undo,
  },
  {
    id: 'send',
    label: 'Send what is written',
    group: 'Conversation',
    when: (workspace) => {
      const open = openConversation(workspace)
      return open !== null && workspace.inbox.drafts.read(open.id).text.trim() !== ''
    },
    run: onOpen((open, { inbox }) => void sendDraft(inbox, open)),
  },
  {
    id: 'sendResolve',
    label: 'Send and resolve',
    group: 'Conversation',
    when: (workspace) => {
      const open = openConversation(workspace)
      return open !== null && workspace.inbox.drafts.read(open.id).text.trim() !== ''
    },
    run: onOpen((open, workspace) => {
      void sendDraft(workspace.inbox, open).then((sent) => {
        if (sent) resolve(open, workspace)
      })
    }),
  },
  {
    id: 'tag',
    label: 'Add a tag',
    group: 'Conversation',
    when: allows('note'),
    run: (workspace) => {
      const narrow = !matchMedia('(min-width: 1100px)').matches
      show(workspace, narrow ? { overlay: 'context' } : { contextShown: true })
      focusLater('add-tag')
    },
  },
  {
    id: 'select',
    label: 'Select, for several at once',
    group: 'Conversation',
    when: allows('note'),
    run: onOpen((open, workspace) => toggleSelected(workspace.screen, open.id)),
  },
  {
    id: 'why',
    label: 'Why did the assistant answer this?',
    group: 'Conversation',
    when: isOpen,
    run: onOpen((open, { inbox, screen }) => {
      const messages = inbox.store.get().threads.get(open.id)?.read?.messages ?? []
      const answer = messages.findLast((message) => message.runId !== null && message.state !== 'withdrawn')
      if (answer) explain(screen, answer.id)
    }),
  },
  {
    id: 'context',
    label: 'Show or hide visitor and handoff',
    group: 'Conversation',
    when: isOpen,
    run: (workspace) =>
      matchMedia('(min-width: 1100px)').matches
        ? show(workspace, { contextShown: !workspace.screen.get().contextShown })
        : toggle('context')(workspace),
  },
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
  { id: 'knowledge', label: 'Knowledge', group: 'General', run: goToKnowledge() },
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
