import type { Conversation } from '@baton/contracts'
import type { Inbox } from '../state/inbox.ts'
import { permitted } from '../state/permitted.ts'

/**
 * Sends what stands in the composer, with the epoch its writer sees. Resolves to whether it has arrived; nothing happens
 * when there is nothing.
 */
export async function sendDraft(inbox: Inbox, conversation: Conversation): Promise<boolean> {
  const { text, kind: wanted } = inbox.drafts.read(conversation.id)
  if (text.trim() === '') return false
  const kind = permitted('reply', conversation, inbox.me.agentId, inbox.role) ? wanted : 'note'
  inbox.drafts.write(conversation.id, { text: '', kind: 'text' })
  return inbox.replies.send(conversation.id, { kind, text: text.trim(), epoch: conversation.epoch })
}
