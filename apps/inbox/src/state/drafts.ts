import type { ConversationId } from '@baton/contracts'
import { createStore, type Store } from './store.ts'

export interface Draft {
  text: string
  kind: 'text' | 'note'
}

/** Text that was typed and not sent. Kept in memory, and in the tab's storage so that signing in again finds it. */
export interface Drafts {
  /** Changes with every write, so that a screen can follow. */
  store: Store<ReadonlyMap<ConversationId, Draft>>
  read(conversationId: ConversationId): Draft
  write(conversationId: ConversationId, change: Partial<Draft>): void
}

const PREFIX = 'baton.draft.'
const blank: Draft = { text: '', kind: 'text' }

export function createDrafts(storage: Storage | null): Drafts {
  const store = createStore<ReadonlyMap<ConversationId, Draft>>(new Map())
  const read = (conversationId: ConversationId): Draft =>
    store.get().get(conversationId) ?? stored(storage, conversationId)
  return {
    store,
    read,
    write(conversationId, change) {
      const draft = { ...read(conversationId), ...change }
      store.set(new Map(store.get()).set(conversationId, draft))
      try {
        if (draft.text === '') storage?.removeItem(PREFIX + conversationId)
        else storage?.setItem(PREFIX + conversationId, JSON.stringify(draft))
      } catch {
        // A full or forbidden storage leaves the copy in memory.
      }
    },
  }
}

function stored(storage: Storage | null, conversationId: ConversationId): Draft {
  try {
    const draft = JSON.parse(storage?.getItem(PREFIX + conversationId) ?? 'null') as Partial<Draft> | null
    if (typeof draft?.text !== 'string') return blank
    return { text: draft.text, kind: draft.kind === 'note' ? 'note' : 'text' }
  } catch {
    return blank
  }
}
