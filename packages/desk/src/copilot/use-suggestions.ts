import type { AgentId, Message, SuggestionId } from '@baton/contracts'
import { listUnused, markUsed, type SiteStore, saveTranslation } from '@baton/store'
import { wordDistance } from './word-distance.ts'

/**
 * Notes what became of suggestions in a reply that was sent. What a translation was made of stays beside the reply; the
 * other suggestions are measured against that, for it is what the agent wrote. What is not this agent's, or of another
 * conversation, changes nothing.
 */
export function useSuggestions(
  store: SiteStore,
  { ids, agentId, message }: { ids: SuggestionId[]; agentId: AgentId; message: Message },
): void {
  const { id: messageId, conversationId, text } = message
  const taken = listUnused(store, { ids, conversationId, agentId })
  const translation = taken.findLast(({ kind }) => kind === 'translate')
  for (const { id, kind, text: suggested } of taken) {
    const sent = kind === 'translate' ? text : (translation?.given ?? text)
    markUsed(store, id, { messageId, ...wordDistance(withoutMarkers(suggested), sent) })
  }
  if (translation?.givenLanguage)
    saveTranslation(store, {
      messageId,
      language: translation.givenLanguage,
      ...{ text: translation.given, by: 'agent' },
    })
}

/** A draft has no markers of citations. */
const withoutMarkers = (text: string) => text.replace(/\s*\[\^\d+\]/g, '')
