import type { AgentId, ConversationId } from '@baton/contracts'
import { createStore, type Store } from './store.ts'

export interface Draft {
  text: string
  kind: 'text' | 'note'
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
      const draft = { ...read(conversationId), ...change }
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
    return { text: draft.text, kind: draft.kind === 'note' ? 'note' : 'text' }
  } catch {
    return blank
  }
}
