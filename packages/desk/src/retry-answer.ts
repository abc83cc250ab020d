import { BatonError, type ConversationId, type MessageId, type RunId, type VisitorId } from '@baton/contracts'
import {
  appendFact,
  findConversation,
  findMessage,
  listMessages,
  type SiteStore,
  touchConversation,
  withdrawMessage,
} from '@baton/store'
import { conflict } from './conversation-of.ts'
import { mayAssistantAnswer } from './may-assistant-answer.ts'
import { startRun } from './start-run.ts'

/**
 * The visitor wants another answer in the place of the newest one, which was cut: it is withdrawn, and a run answers
 * what it answered. Asking again changes nothing. Throws `message.not_cut` for any other answer, and
 * `conversation.conflict` when the assistant may not answer now.
 */
export function retryAnswer(
  store: SiteStore,
  input: { visitorId: VisitorId; messageId: MessageId; addressKey?: string },
): { conversationId: ConversationId; runId: RunId | null } {
  return store.transaction(() => {
    const message = findMessage(store, input.messageId)
    const row = message && findConversation(store, message.conversationId)
    if (!message || row?.visitorId !== input.visitorId || message.author.kind !== 'assistant')
      throw new BatonError('message.not_found')
    if (message.state === 'withdrawn') return { conversationId: row.id, runId: null }
    const messages = listMessages(store, row.id, { notes: false })
    if (message.state !== 'cut' || messages.at(-1)?.id !== message.id) throw new BatonError('message.not_cut')
    if (row.status !== 'open' || !mayAssistantAnswer(store, row)) throw conflict(store, row)
    withdrawMessage(store, message.id)
    appendFact(store, {
      conversationId: row.id,
      visitorId: row.visitorId,
      fact: { type: 'message.withdrawn', messageId: message.id },
    })
    const before = messages.findLast(({ id, kind }) => kind === 'text' && id !== message.id)
    if (before) touchConversation(store, row.id, before)
    return { conversationId: row.id, runId: startRun(store, row, input) }
  })
}
