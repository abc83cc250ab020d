import { BatonError, type MessageId, type Rating, type VisitorId } from '@baton/contracts'
import { appendFact, findConversation, findMessage, type SiteStore, setRating } from '@baton/store'
import { maskMessage } from './privacy/mask-message.ts'
import type { Seal } from './privacy/seal.ts'

/**
 * A visitor rates an answer of the assistant; null takes the rating back, and its reason with it. A reason that is left
 * out stays while the rating does. What the site masks in messages is masked in the reason.
 */
export function rateMessage(
  store: SiteStore,
  input: {
    visitorId: VisitorId
    messageId: MessageId
    rating: Rating | null
    reason?: string | undefined
    seal?: Seal
  },
): void {
  store.transaction(() => {
    const message = findMessage(store, input.messageId)
    const row = message && findConversation(store, message.conversationId)
    if (!message || row?.visitorId !== input.visitorId || message.author.kind !== 'assistant')
      throw new BatonError('message.not_found')
    const { rating, seal } = input
    const kept = rating === message.rating ? message.ratingReason : null
    const said = input.reason && maskMessage(store, { conversationId: row.id, text: input.reason, seal })
    const ratingReason = rating && (input.reason === undefined ? kept : said || null)
    if (message.rating === rating && message.ratingReason === ratingReason) return
    setRating(store, message.id, { rating, ratingReason })
    appendFact(store, {
      conversationId: row.id,
      visitorId: row.visitorId,
      fact: { type: 'message.rated', messageId: message.id, rating },
    })
  })
}
