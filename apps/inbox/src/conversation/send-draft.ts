import type { Conversation } from '@baton/contracts'
import type { Attached } from '../state/attachments.ts'
import type { Inbox } from '../state/inbox.ts'
import { permitted } from '../state/permitted.ts'

/**
 * Sends what stands in the composer, with the epoch its writer sees. Resolves to whether it has arrived; nothing happens
 * when there is nothing.
 */
export async function sendDraft(inbox: Inbox, conversation: Conversation): Promise<boolean> {
  const { text, kind: wanted, taken } = inbox.drafts.read(conversation.id)
  const attached = inbox.attachments.read(conversation.id)
  if (!isReady(text, attached)) return false
  const kind = permitted('reply', conversation, inbox.me.agentId, inbox.role) ? wanted : 'note'
  inbox.drafts.write(conversation.id, { text: '', kind: 'text' })
  return inbox.replies.send(conversation.id, {
    kind,
    text: text.trim(),
    files: inbox.attachments.take(conversation.id),
    epoch: conversation.epoch,
    suggestionIds: taken?.map(({ id }) => id),
  })
}

/** There is something to send, and no file of it is still on its way. */
export function isReady(text: string, attached: Attached[]): boolean {
  const isWaiting = attached.some(({ file, problem }) => !file && !problem)
  return !isWaiting && (text.trim() !== '' || attached.some(({ file }) => file))
}
