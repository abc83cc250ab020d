import type { AgentId, Conversation, Role } from '@baton/contracts'

export type Move =
  | 'reply'
  | 'note'
  | 'accept'
  | 'transfer'
  | 'return'
  | 'resolve'
  | 'reopen'
  | 'snooze'
  | 'wake'

/** What this agent may do with a conversation now. The server decides; this keeps useless buttons away. */
export function permitted(move: Move, conversation: Conversation, me: AgentId, role: Role): boolean {
  if (role === 'viewer') return false
  const open = conversation.status !== 'resolved'
  switch (move) {
    case 'reply':
      return !open || !heldByColleague(conversation, me)
    case 'note':
      return true
    case 'accept':
      return open && takesOver(conversation, me)
    case 'transfer':
      return open && conversation.control === 'agent'
    case 'return':
      return open && conversation.control !== 'assistant'
    case 'snooze':
      return open && conversation.control !== 'assistant'
    case 'wake':
      return conversation.status === 'snoozed'
    case 'resolve':
      return open
    case 'reopen':
      return !open
  }
}

/** Another agent answers here. Taking it from them is a transfer to oneself. */
export function heldByColleague(conversation: Conversation, me: AgentId): boolean {
  return conversation.control === 'agent' && conversation.assigneeId !== me
}

/** Would a reply take the conversation from the assistant, the queue or the past? */
export function takesOver(conversation: Conversation, me: AgentId): boolean {
  return (
    conversation.status === 'resolved' ||
    conversation.control !== 'agent' ||
    heldByColleague(conversation, me)
  )
}

/** May this role change settings and knowledge? */
export const mayWrite = (role: Role): boolean => role === 'owner' || role === 'admin'
