import type { ConversationId, OutputOf } from '@baton/contracts'
import { countSuggestions, findSimilarConversations, type SiteStore } from '@baton/store'
import { nextSteps } from './next-steps.ts'
import { readMatter } from './read-matter.ts'
import { summaryOf } from './summary-of.ts'

const SIMILAR = 3
const FIGURES_MS = 30 * 86_400_000

/** What an agent may want to know before they answer; asks no model. Throws `conversation.not_found`. */
export function readCopilot(
  store: SiteStore,
  { conversationId }: { conversationId: ConversationId },
): Omit<OutputOf<'readCopilot'>, 'hasModel'> {
  const matter = readMatter(store, conversationId)
  const { text = '' } = matter.ask ?? {}
  const similar = findSimilarConversations(store, { text, except: conversationId, limit: SIMILAR })
  const summary = summaryOf(store, matter)
  return {
    summary,
    next: nextSteps(store, matter, { similar, facts: summary.facts }),
    similar,
    figures: countSuggestions(store, store.now() - FIGURES_MS),
  }
}
