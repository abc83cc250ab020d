import type { ConversationId, MessageId } from '@baton/contracts'
import type { SiteApi } from './api.ts'

/** What others are told of this agent: that they type, and how far they have read. */
export interface Telling {
  /** They type in this conversation; told again every 3 s at most. */
  typing(id: ConversationId, kind: 'text' | 'note'): void
  /** They do not any more, wherever it was. */
  stopTyping(): void
  /** The visitor's message has been on the screen. Told once for each, and again if it could not be told. */
  read(id: ConversationId, messageId: MessageId): void
}

// As `TYPING_REPEAT_MS` and `TYPING_LAPSES_MS` of the contracts, of which the inbox loads only types.
const REPEAT_MS = 3_000
const LAPSES_MS = 6_000

export function createTelling({ api, now }: { api: Pick<SiteApi, 'put'>; now: () => number }): Telling {
  let told: { id: ConversationId; kind: 'text' | 'note'; at: number } | null = null
  // One after the other: that they stopped must not come before that they began.
  let queue: Promise<unknown> = Promise.resolve()
  const read = new Map<ConversationId, MessageId>()

  const tell = (id: ConversationId, kind: 'text' | 'note', active: boolean) => {
    // It lapses by itself, and is told again with the next key.
    queue = queue.then(() => api.put(`/conversations/${id}/typing`, { kind, active })).catch(() => {})
  }
  const stopTyping = () => {
    if (told && now() - told.at < LAPSES_MS) tell(told.id, told.kind, false)
    told = null
  }
  return {
    typing(id, kind) {
      // A visitor hears nothing of notes, so a reply that becomes one has to end first.
      if (told && (told.id !== id || told.kind !== kind)) stopTyping()
      if (told && now() - told.at < REPEAT_MS) return
      told = { id, kind, at: now() }
      tell(id, kind, true)
    },
    stopTyping,
    read(id, messageId) {
      if (read.get(id) === messageId) return
      read.set(id, messageId)
      api.put(`/conversations/${id}/read`, { messageId }).catch(() => {
        if (read.get(id) === messageId) read.delete(id)
      })
    },
  }
}
