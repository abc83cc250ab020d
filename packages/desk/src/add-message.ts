import type { Form, Message, Notice } from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  insertMessage,
  type NewMessage,
  type SiteStore,
  touchConversation,
} from '@baton/store'

/**
 * Writes a message and its fact, inside the caller's transaction. A note stays among staff. Lists show the newest text;
 * `listed: false` leaves them at the one before.
 */
export function addMessage(
  store: SiteStore,
  row: ConversationRow,
  input: Omit<NewMessage, 'conversationId'>,
  { listed = true } = {},
): Message {
  const message = insertMessage(store, { ...input, conversationId: row.id })
  if (message.kind === 'text' && listed) touchConversation(store, row.id, message)
  appendFact(store, {
    conversationId: row.id,
    visitorId: message.kind === 'note' ? null : row.visitorId,
    fact: { type: 'message.created', messageId: message.id },
  })
  return message
}

/** A line of the system that both sides read; its words are each screen's own. */
export function addNotice(
  store: SiteStore,
  row: ConversationRow,
  notice: Notice,
  form: Form | null = null,
): Message {
  const words = { author: { kind: 'system' }, kind: 'notice', text: '', notice } as const
  return addMessage(store, row, { ...words, ...(form && { form }) })
}
