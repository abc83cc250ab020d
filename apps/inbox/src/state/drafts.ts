import type { AgentId, ConversationId, SuggestionId, SuggestionKind } from '@baton/contracts'
import { createStore, type Store } from './store.ts'

/** What the copilot wrote for a draft. */
export interface TakenUp {
  id: SuggestionId
  kind: SuggestionKind
  /** Titles of the internal articles that it rests on. */
  internal: string[]
  /** What stood there before. */
  before: string
}

export interface Draft {
  text: string
  kind: 'text' | 'note'
  /** Oldest first. Gone with the text. */
  taken?: TakenUp[] | undefined
}

/** Text that was typed and not sent. Kept in memory, and on the device for the agent who typed it. */
export interface Drafts {
  /** Changes with every write, so that a screen can follow. */
  store: Store<ReadonlyMap<ConversationId, Draft>>
  read(conversationId: ConversationId): Draft
  write(conversationId: ConversationId, change: Partial<Draft>): void
}

const PREFIX = 'baton.draft.'
const blank: Draft = { text: '', kind: 'text' }

export function createDrafts(storage: Storage | null, me: AgentId): Drafts {
  const prefix = `${PREFIX}${me}.`
  const store = createStore<ReadonlyMap<ConversationId, Draft>>(new Map())
  const read = (conversationId: ConversationId): Draft =>
    store.get().get(conversationId) ?? stored(storage, prefix + conversationId)
  return {
    store,
    read,
    write(conversationId, change) {
      const { taken, ...written } = { ...read(conversationId), ...change }
      const draft = written.text === '' || !taken ? written : { ...written, taken }
      store.set(new Map(store.get()).set(conversationId, draft))
      try {
        if (draft.text === '') storage?.removeItem(prefix + conversationId)
        else storage?.setItem(prefix + conversationId, JSON.stringify(draft))
      } catch {
        // A full or forbidden storage leaves the copy in memory.
      }
    },
  }
}

function stored(storage: Storage | null, key: string): Draft {
  try {
    const draft = JSON.parse(storage?.getItem(key) ?? 'null') as Partial<Draft> | null
    if (typeof draft?.text !== 'string') return blank
    const kind = draft.kind === 'note' ? 'note' : 'text'
    return { text: draft.text, kind, ...(Array.isArray(draft.taken) && { taken: draft.taken }) }
  } catch {
    return blank
  }
}
