import type { ConversationId, GivenLabel, Signals } from '@baton/contracts'
import { listLabels, listSignals, type SiteStore } from '@baton/store'
import { sentimentTrend } from '@baton/understanding/sentiment-trend'
import { conversationForStaff } from '../conversation-of.ts'
import { readLabel } from './read-label.ts'

/** What is known of a conversation's messages, what people said of them, and how the visitor feels of late (-1 to 1). */
export function readSignals(
  store: SiteStore,
  conversationId: ConversationId,
): { signals: Signals[]; labels: GivenLabel[]; sentimentTrend: number } {
  conversationForStaff(store, conversationId)
  const signals = listSignals(store, conversationId)
  const labels = listLabels(store, conversationId).map(readLabel)
  const { level } = sentimentTrend(signals.map(({ sentiment }) => sentiment.value))
  return { signals, labels, sentimentTrend: level }
}
