import type { ConversationId, MessageId, OutputOf } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import type { InboxEvent, InboxPage, InboxState } from './inbox-types.ts'
import type { Store } from './store.ts'
import type { ThreadPart } from './threads.ts'
import type { ViewId } from './views.ts'

export interface Readers {
  /** One page; rejects when it cannot be had, so that the stream may try again. */
  readList(view: ViewId, before: string | null): Promise<number>
  /** The same where failing is a phase of the list, which the screen shows with a way to try again. */
  tryList(view: ViewId, before: string | null): void
  /** Reads a thread unless it is known and fresh. */
  openThread(id: ConversationId): Promise<void>
  /** Reads a thread again: somebody else changed it. */
  refresh(id: ConversationId): void
  /** Reads the next messages on one side of what is known of a thread. While that is under way it does nothing. */
  readOn(id: ConversationId, side: 'earlier' | 'later'): void
  /** Reads another place of a thread: around a message, or its end with null. Resolves to whether it is there. */
  goTo(id: ConversationId, at: MessageId | null): Promise<boolean>
}

export function createReaders(options: {
  api: SiteApi
  store: Store<InboxState>
  dispatch: (event: InboxEvent) => void
}): Readers {
  const { api, store, dispatch } = options

  async function readList(view: ViewId, before: string | null): Promise<number> {
    const again = before === null && store.get().lists[view].phase === 'ready'
    dispatch({ type: 'list.reading', view })
    try {
      const query = new URLSearchParams({ view, ...(before === null ? {} : { before }) })
      const page = await api.get<InboxPage>(`/conversations?${query}`)
      dispatch({ type: 'list.read', view, page, again })
      return page.asOf
    } catch (error) {
      dispatch({ type: 'list.failed', view })
      throw error
    }
  }

  async function openThread(id: ConversationId): Promise<void> {
    const known = store.get().threads.get(id)
    if (known && (known.phase === 'reading' || (known.phase === 'ready' && !known.stale))) return
    dispatch({ type: 'thread.reading', conversationId: id })
    try {
      dispatch({ type: 'thread.read', thread: await api.get(`/conversations/${id}`) })
    } catch {
      dispatch({ type: 'thread.failed', conversationId: id })
    }
  }

  const readingOn = new Set<ConversationId>()

  async function readPart(id: ConversationId, part: ThreadPart, query: Record<string, MessageId>) {
    const asked = new URLSearchParams(query)
    const thread = await api.get<OutputOf<'readThread'>>(`/conversations/${id}?${asked}`)
    dispatch({ type: 'thread.read', thread, part })
    return thread
  }

  async function readOn(id: ConversationId, side: 'earlier' | 'later'): Promise<void> {
    const messages = store.get().threads.get(id)?.read?.messages
    const edge = side === 'earlier' ? messages?.[0] : messages?.at(-1)
    if (!edge || readingOn.has(id)) return
    readingOn.add(id)
    // It is asked for again with the next move.
    await readPart(id, side, { [side === 'earlier' ? 'before' : 'after']: edge.id }).catch(() => {})
    readingOn.delete(id)
  }

  async function goTo(id: ConversationId, at: MessageId | null): Promise<boolean> {
    try {
      const { messages } = await readPart(id, 'place', at ? { at } : {})
      return at === null || messages.some((message) => message.id === at)
    } catch {
      return false
    }
  }

  return {
    readOn: (id, side) => void readOn(id, side),
    goTo,
    readList,
    tryList: (view, before) => void readList(view, before).catch(() => {}),
    openThread,
    refresh(id) {
      dispatch({ type: 'thread.stale', conversationId: id })
      void openThread(id)
    },
  }
}
