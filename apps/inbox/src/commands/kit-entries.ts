import type { Conversation } from '@baton/contracts'
import { runMacro } from '../conversation/run-macro.ts'
import { priorityWords } from '../state/names.ts'
import { permitted } from '../state/permitted.ts'
import { formatFilter } from '../state/search-query.ts'
import type { Workspace } from '../state/workspace.ts'
import { openConversation } from './command.ts'

interface KitEntry {
  key: string
  label: string
  run: () => void
}

const priorities = ['low', 'normal', 'high', 'urgent'] as const

function blockEntry({ inbox }: Workspace, { id }: Conversation): KitEntry[] {
  const visitor = inbox.store.get().threads.get(id)?.read?.visitor
  if (!visitor) return []
  const blocked = visitor.blockedAt !== null
  return [
    {
      key: 'block',
      label: blocked ? 'Unblock the visitor' : 'Block the visitor',
      run: () => void inbox.moderation.block(id, visitor.id, !blocked),
    },
  ]
}

/** Macros, tags, priorities, saved views and prepared replies, for the command menu. */
export function kitEntries(workspace: Workspace): KitEntry[] {
  const { inbox, router, screen } = workspace
  const { views, replies, macros, teams, tags } = inbox.kit.store.get()
  const { me, agents } = inbox.store.get()
  const open = openConversation(workspace)
  const mayMark = open && permitted('note', open, me, inbox.role)
  const mayEdit = inbox.role !== 'viewer'
  return [
    ...(mayMark
      ? [
          ...macros.map((macro) => ({
            key: macro.id,
            label: `Run: ${macro.name}`,
            run: () => void runMacro(workspace, open, macro),
          })),
          ...priorities.map((priority) => ({
            key: `priority-${priority}`,
            label: `Priority: ${priorityWords[priority]}`,
            run: () => void inbox.actions.mark(open.id, { priority }),
          })),
          ...tags
            .filter((tag) => !open.tags.includes(tag))
            .map((tag) => ({
              key: `tag-${tag}`,
              label: `Tag: ${tag}`,
              run: () => void inbox.actions.mark(open.id, { addTags: [tag] }),
            })),
          {
            key: 'export',
            label: 'Export the conversation',
            run: () => void inbox.moderation.download(open.id),
          },
          ...blockEntry(workspace, open),
        ]
      : []),
    ...views.map(({ id, name, filter }) => ({
      key: id,
      label: `View: ${name}`,
      run: () => {
        router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'all', conversationId: null })
        screen.set((s) => ({
          ...s,
          filter: formatFilter(filter, { me, agents, teams, intents: inbox.signals.store.get().intents }),
        }))
      },
    })),
    ...(mayEdit
      ? [
          ...views.map(({ id, name }) => ({
            key: `remove-${id}`,
            label: `Remove the view ${name}`,
            run: () => inbox.kit.removeView(id),
          })),
          ...replies.map(({ id, shortcut }) => ({
            key: `remove-${id}`,
            label: `Remove the prepared reply /${shortcut}`,
            run: () => inbox.kit.removeReply(id),
          })),
        ]
      : []),
  ]
}
