import type { AgentId, OutputOf, StaffFact } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import { newestRead } from './newest-read.ts'
import { createStore, type Store } from './store.ts'

type MentionsRead = OutputOf<'listMentions'>

/** The notes of colleagues that name this agent. */
export interface Mentions {
  store: Store<MentionsRead>
  /** Reads them; what is known stays until then. */
  read(): void
}

export function createMentions(api: SiteApi): Mentions {
  const store = createStore<MentionsRead>({ mentions: [], unseen: 0 })
  const read = newestRead(store, () => api.get<MentionsRead>('/mentions'))
  // They are asked for again with the next look.
  return { store, read: () => void read().catch(() => {}) }
}

/** What an agent is told of a fact that names them; null for all others. */
export function mentionWords({ type, agentId, message }: StaffFact, me: AgentId): string | null {
  if (type !== 'mention.created' || agentId !== me) return null
  const by = message?.author.kind === 'agent' ? message.author.name : 'A colleague'
  return `${by} mentioned you in a note.`
}
