import type { AgentId, Conversation, InputOf, OutputOf } from '@baton/contracts'

export type ViewId = NonNullable<InputOf<'inbox'>['view']>
export type Counts = OutputOf<'inbox'>['counts']

export interface View {
  id: ViewId
  label: string
  /** Does this conversation belong here? The same rule as the server's, so that lists follow the live facts. */
  holds: (conversation: Conversation, me: AgentId) => boolean
  order: (a: Conversation, b: Conversation) => number
}

// Ids break ties, in the same direction, so that both orders are total and equal to the server's.
const newest = (a: Conversation, b: Conversation) =>
  b.lastMessageAt - a.lastMessageAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)
const since = (c: Conversation) => c.waitingSince ?? c.unansweredSince ?? 0
const isUrgent = (c: Conversation) => Number(c.priority === 'urgent')
const longestWait = (a: Conversation, b: Conversation) =>
  isUrgent(b) - isUrgent(a) || since(a) - since(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const open = (conversation: Conversation) => conversation.status === 'open'
const inQueue = (c: Conversation) => open(c) && c.control === 'queue'
const isMine = (c: Conversation, me: AgentId) => open(c) && c.control === 'agent' && c.assigneeId === me

/** The views in the order of the column; a later one is added here and nowhere else. */
export const views: readonly View[] = [
  {
    id: 'needs_you',
    label: 'Needs you',
    order: longestWait,
    holds: (c, me) => inQueue(c) || (isMine(c, me) && c.unansweredSince !== null),
  },
  { id: 'mine', label: 'Mine', order: newest, holds: isMine },
  { id: 'unassigned', label: 'Unassigned', order: longestWait, holds: inQueue },
  {
    id: 'assistant',
    label: 'Assistant live',
    order: newest,
    holds: (c) => open(c) && c.control === 'assistant',
  },
  { id: 'snoozed', label: 'Snoozed', order: newest, holds: (c) => c.status === 'snoozed' },
  { id: 'resolved', label: 'Resolved', order: newest, holds: (c) => c.status === 'resolved' },
  { id: 'all', label: 'All', order: newest, holds: () => true },
]

export function viewOf(id: ViewId): View {
  const view = views.find((candidate) => candidate.id === id)
  if (!view) throw new Error(`no view ${id}`)
  return view
}

export function isViewId(text: string): text is ViewId {
  return views.some((view) => view.id === text)
}
