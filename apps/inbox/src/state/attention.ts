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
  /** The connection is back: colleagues are told again, and what could not be read is. */
  tell(): void
  stop(): void
}

/** Where this agent looks. The thread that is looked at is read again when it has become stale. */
export function createAttention(options: {
  api: SiteApi
  store: Store<InboxState>
  openThread: (id: ConversationId) => Promise<void>
  /** What stands in a thread has been read. */
  leaveThread: (id: ConversationId) => void
  /** The server has heard where this agent looks. */
  onTold: (id: ConversationId) => void
}): Attention {
  const { api, store, openThread, leaveThread, onTold } = options
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
    const { threads, connection } = store.get()
    const thread = watched === null ? undefined : threads.get(watched)
    // While missed facts are on their way it would soon be stale again.
    if (watched !== null && connection === 'live' && thread?.phase === 'ready' && thread.stale)
      void openThread(watched)
  })

  return {
    tell() {
      tell()
      // What failed with the connection is tried again with it.
      if (watched !== null && store.get().threads.get(watched)?.phase === 'failed') void openThread(watched)
    },
    look(id) {
      if (watched === id) return
      if (watched !== null) leaveThread(watched)
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
