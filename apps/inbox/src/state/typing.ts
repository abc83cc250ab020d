import type { ConversationId, Message, TypingAuthor, TypingPart } from '@baton/contracts'
import { createStore, type Store } from './store.ts'

/** Somebody who types now. */
export interface Typist {
  author: TypingAuthor
  kind: TypingPart['kind']
}

/** Who types where, as the stream tells it. */
export interface TypingNews {
  /** Those who began first come first; a conversation in which nobody types has no entry. */
  store: Store<ReadonlyMap<ConversationId, readonly Typist[]>>
  hear(part: TypingPart): void
  /** What somebody typed has arrived. */
  hearMessage(message: Message): void
  stop(): void
}

// As `TYPING_LAPSES_MS` of the contracts, of which the inbox loads only types.
const LAPSES_MS = 6_000

export function createTypingNews(): TypingNews {
  const store = createStore<ReadonlyMap<ConversationId, readonly Typist[]>>(new Map())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  const end = (id: ConversationId, author: Author) => {
    const key = keyOf(id, author)
    clearTimeout(timers.get(key))
    if (!timers.delete(key)) return
    store.set((known) => {
      const left = (known.get(id) ?? []).filter((one) => keyOf(id, one.author) !== key)
      const next = new Map(known)
      if (left.length > 0) next.set(id, left)
      else next.delete(id)
      return next
    })
  }

  return {
    store,
    hear({ conversationId: id, author, kind, active }) {
      if (!active) return end(id, author)
      const key = keyOf(id, author)
      clearTimeout(timers.get(key))
      timers.set(
        key,
        setTimeout(() => end(id, author), LAPSES_MS),
      )
      store.set((known) => {
        const typists = known.get(id) ?? []
        const at = typists.findIndex((one) => keyOf(id, one.author) === key)
        // Told again: nothing on the screen changes.
        if (typists[at]?.kind === kind) return known
        const now = { author, kind }
        return new Map(known).set(id, at < 0 ? [...typists, now] : typists.with(at, now))
      })
    },
    hearMessage: ({ conversationId, author }) => {
      if (author.kind === 'visitor' || author.kind === 'agent') end(conversationId, author)
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      store.set(new Map())
    },
  }
}

type Author = { kind: 'visitor' } | { kind: 'agent'; agentId: string }

const keyOf = (id: ConversationId, author: Author) =>
  `${id}/${author.kind === 'agent' ? author.agentId : 'visitor'}`
