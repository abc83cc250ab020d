import type { AgentId, Message } from '@baton/contracts'
import { type AgentRow, appendFact, insertMention, listAgents, type SiteStore } from '@baton/store'

/** Keeps whom a note names, inside the caller's transaction. Nobody mentions themselves. */
export function mentionAgents(store: SiteStore, note: Message, by: AgentRow): void {
  const others = listAgents(store).filter(({ id }) => id !== by.id)
  for (const agentId of mentionedIn(note.text, others)) {
    const { id: messageId, conversationId } = note
    insertMention(store, { agentId, messageId, conversationId })
    appendFact(store, {
      conversationId,
      visitorId: null,
      fact: { type: 'mention.created', messageId, agentId },
    })
  }
}

/** `@` and a whole name, as the composer writes it; of names that begin alike the longest is meant. */
function mentionedIn(text: string, agents: Pick<AgentRow, 'id' | 'name'>[]): AgentId[] {
  const byLength = agents.toSorted((a, b) => b.name.length - a.name.length)
  const starts = [...text.matchAll(/@/g)].map(({ index }) => text.slice(index + 1))
  const named = starts.flatMap((rest) => {
    const agent = byLength.find(
      ({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    )
    return agent ? [agent.id] : []
  })
  return [...new Set(named)]
}
