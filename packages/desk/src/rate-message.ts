import { BatonError, type MessageId, type Rating, type VisitorId } from '@baton/contracts'
import { appendFact, findConversation, findMessage, type SiteStore, setRating } from '@baton/store'

/** A visitor rates an answer of the assistant; null takes the rating back. */
export function rateMessage(
  store: SiteStore,
  input: { visitorId: VisitorId; messageId: MessageId; rating: Rating | null },
): void {
  store.transaction(() => {
    const message = findMessage(store, input.messageId)
    const row = message && findConversation(store, message.conversationId)
    if (!message || row?.visitorId !== input.visitorId || message.author.kind !== 'assistant')
      throw new BatonError('message.not_found')
    if (message.rating === input.rating) return
    setRating(store, message.id, input.rating)
    appendFact(store, {
      conversationId: row.id,
      visitorId: row.visitorId,
      fact: { type: 'message.rated', messageId: message.id, rating: input.rating },
    })
  })
}
