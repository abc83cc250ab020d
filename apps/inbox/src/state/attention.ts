import type { ConversationId } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import type { InboxState } from './inbox-types.ts'
import type { Store } from './store.ts'

/** Two looks within this time are one run through the list. */
const RUNNING_MS = 120
/** Colleagues are told where one stays, not what one passes. */
const TELL_MS = 250

export interface Attention {
  /** The agent looks at this conversation now: it is read, and colleagues are told. Null for none. */
  look(id: ConversationId | null): void
  /** Tells colleagues again: the server has forgotten with the connection. */
  tell(): void
  stop(): void
}

/** Where this agent looks. The thread that is looked at is read again when it has become stale. */
export function createAttention(options: {
  api: SiteApi
  store: Store<InboxState>
  openThread: (id: ConversationId) => Promise<void>
  /** The server has heard where this agent looks. */
  onTold: (id: ConversationId) => void
}): Attention {
  const { api, store, openThread, onTold } = options
  let watched: ConversationId | null = null
  let lookedAt = 0
  let opening: ReturnType<typeof setTimeout> | undefined
  let telling: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    const conversationId = watched
    const told = () => conversationId && onTold(conversationId)
    api.post('/watch', { conversationId }).then(told, () => {})
  }
  const unsubscribe = store.subscribe(() => {
    const thread = watched === null ? undefined : store.get().threads.get(watched)
    if (watched !== null && thread?.phase === 'ready' && thread.stale) void openThread(watched)
  })

  return {
    tell,
    look(id) {
      if (watched === id) return
      watched = id
      clearTimeout(telling)
      telling = setTimeout(() => {
        if (store.get().connection === 'live') tell()
      }, TELL_MS)
      clearTimeout(opening)
      if (id === null) return
      // Somebody who runs down the list with a key held does not want each thread read.
      const running = Date.now() - lookedAt < RUNNING_MS
      lookedAt = Date.now()
      if (running) opening = setTimeout(() => void openThread(id), RUNNING_MS)
      else void openThread(id)
    },
    stop() {
      clearTimeout(opening)
      clearTimeout(telling)
      unsubscribe()
    },
  }
}
