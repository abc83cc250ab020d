import type { ConversationId, MessageId, OutputOf } from '@baton/contracts'
import { listLabels, listSignals, type SiteStore, spanOf } from '@baton/store'
import { sentimentTrend } from '@baton/understanding/sentiment-trend'
import { conversationForStaff } from '../conversation-of.ts'
import { readLabel } from './read-label.ts'

/** Messages whose feeling counts as of late. */
const NEWEST = 80
/** As many as a screen keeps of one conversation. */
const MOST = 400

/**
 * What is known of a conversation's messages from one to another, at most the newest 400 of them (default: the newest
 * 80), what people said of them, and how the visitor feels of late, wherever those messages are.
 */
export function readSignals(
  store: SiteStore,
  conversationId: ConversationId,
  { from, to }: { from?: MessageId | undefined; to?: MessageId | undefined } = {},
): OutputOf<'readSignals'> {
  conversationForStaff(store, conversationId)
  const newest = spanOf(store, conversationId, { limit: NEWEST })
  const span = from || to ? spanOf(store, conversationId, { from, to, limit: MOST }) : newest
  const ofLate = listSignals(store, conversationId, newest)
  const sentiments = ofLate.map(({ sentiment }) => sentiment.value)
  return {
    signals: span === newest ? ofLate : listSignals(store, conversationId, span),
    labels: listLabels(store, conversationId, span).map(readLabel),
    sentiments,
    sentimentTrend: sentimentTrend(sentiments).level,
  }
}
