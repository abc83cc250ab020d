import type { Conversation } from '@baton/contracts'
import { explain } from '../conversation/explain.ts'
import { sendDraft } from '../conversation/send-draft.ts'
import { messageToLabel } from '../labels/message-to-label.ts'
import { visitorName } from '../state/names.ts'
import { toggleSelected } from '../state/screen.ts'
import type { Workspace } from '../state/workspace.ts'
import {
  allows,
  type Command,
  focusWhenDrawn,
  isOpen,
  onOpen,
  openConversation,
  show,
  toggle,
} from './command.ts'
import { leave } from './move.ts'
import { focusAhead } from './type-ahead.ts'

const write = (kind: 'text' | 'note') =>
  onOpen((open, { inbox }) => {
    inbox.drafts.write(open.id, { kind })
    focusAhead('composer', (letter) =>
      inbox.drafts.write(open.id, { text: inbox.drafts.read(open.id).text + letter }),
    )
  })

function resolve(open: Conversation, workspace: Workspace) {
  leave(open, workspace, 'resolved')
  void workspace.inbox.actions.resolve(open.id, visitorName(open))
}

function undo(workspace: Workspace) {
  const undone = workspace.inbox.undo.run()
  const route = workspace.router.store.get()
  if (undone) {
    if (route.screen === 'inbox')
      workspace.router.go({ ...route, conversationId: undone, messageId: undefined }, { replace: true })
    return
  }
  const open = openConversation(workspace)
  if (open?.status === 'resolved') void workspace.inbox.actions.reopen(open.id)
  if (open?.status === 'snoozed') void workspace.inbox.actions.wake(open.id)
}

/** What is done with the conversation that is open. */
export const conversationCommands: readonly Command[] = [
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
    id: 'copilot',
    label: 'Copilot',
    group: 'Conversation',
    when: allows('note'),
    run: (workspace) => show(workspace, { copilot: workspace.screen.get().copilot ? null : 'open' }),
  },
  {
    id: 'copilot.reply',
    label: 'Copilot: suggest a reply',
    group: 'Conversation',
    when: allows('reply'),
    run: (workspace) => show(workspace, { copilot: 'reply' }),
  },
  {
    id: 'copilot.summary',
    label: 'Copilot: sum up',
    group: 'Conversation',
    when: allows('note'),
    run: (workspace) => show(workspace, { copilot: 'summary' }),
  },
  {
    id: 'tag',
    label: 'Add a tag',
    group: 'Conversation',
    when: allows('note'),
    run: (workspace) => {
      const narrow = !matchMedia('(min-width: 1100px)').matches
      show(workspace, narrow ? { overlay: 'context' } : { contextShown: true })
      focusWhenDrawn('add-tag')
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
    id: 'label',
    label: 'Correct what was understood…',
    group: 'Conversation',
    when: allows('note'),
    run: onOpen((open, workspace) => {
      const messages = workspace.inbox.store.get().threads.get(open.id)?.read?.messages ?? []
      const target = messageToLabel(messages)
      if (target) show(workspace, { labelling: target })
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
]
