import type { ConversationId, MessageId, OutputOf } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import type { InboxEvent, InboxPage, InboxState } from './inbox-types.ts'
import { asProblem } from './problem.ts'
import type { Store } from './store.ts'
import type { ThreadPart } from './threads.ts'
import type { ViewId } from './views.ts'

export interface Readers {
  /**
   * One page; rejects when it cannot be had, so that the stream may try again. With a
   * `signal` the stream goes on from it; once that is aborted nothing comes of it.
   */
  readList(view: ViewId, before: string | null, signal?: AbortSignal): Promise<number>
  /** The same where failing is a phase of the list, which the screen shows with a way to try again. */
  tryList(view: ViewId, before: string | null): Promise<void>
  /** Reads a thread unless it is known and fresh. */
  openThread(id: ConversationId): Promise<void>
  /** Reads a thread again: somebody else changed it. */
  refresh(id: ConversationId): void
  /** Reads the next messages on one side of what is known of a thread. While that is under way it does nothing. */
  readOn(id: ConversationId, side: 'earlier' | 'later'): void
  /** Reads another place of a thread: around a message, or its end with null. Resolves to whether it is there. */
  goTo(id: ConversationId, at: MessageId | null): Promise<boolean>
}

type ThreadRead = OutputOf<'readThread'>

export function createReaders(options: {
  api: SiteApi
  store: Store<InboxState>
  dispatch: (event: InboxEvent) => void
}): Readers {
  const { api, store, dispatch } = options

  /** An answer from before a reset, or from before the stream began, is of no use: what it misses nobody will tell. */
  async function ask<Output extends { asOf: number }>(path: string): Promise<Output> {
    const { resets } = store.get()
    const answer = await api.get<Output>(path)
    const now = store.get()
    const isOld = now.resets !== resets || answer.asOf < (now.startedAt ?? 0)
    // Once: a server that has gone back in time says so on the stream.
    return isOld ? api.get<Output>(path) : answer
  }

  async function readList(view: ViewId, before: string | null, signal?: AbortSignal): Promise<number> {
    // What is read again in the background has no phase of its own: the screen shows what is known meanwhile.
    const shown = before !== null || !store.get().lists[view].known
    if (shown) dispatch({ type: 'list.reading', view })
    try {
      const query = new URLSearchParams({ view, ...(before === null ? {} : { before }) })
      const page = await ask<InboxPage>(`/conversations?${query}`)
      const begins = signal !== undefined
      if (!signal?.aborted) dispatch({ type: 'list.read', view, page, before, begins })
      return page.asOf
    } catch (error) {
      if (shown && !signal?.aborted) dispatch({ type: 'list.failed', view })
      throw error
    }
  }

  const changed = new Set<ConversationId>()

  async function openThread(id: ConversationId): Promise<void> {
    const known = store.get().threads.get(id)
    if (known && (known.phase === 'reading' || (known.phase === 'ready' && !known.stale))) return
    dispatch({ type: 'thread.reading', conversationId: id })
    try {
      const thread = await ask<ThreadRead>(`/conversations/${id}`)
      dispatch({ type: 'thread.read', thread })
      if (changed.delete(id)) refresh(id)
    } catch (error) {
      changed.delete(id)
      const isGone = asProblem(error).code === 'conversation.not_found'
      dispatch({ type: isGone ? 'thread.gone' : 'thread.failed', conversationId: id })
    }
  }

  function refresh(id: ConversationId): void {
    // What is under way may have been answered before the change.
    if (store.get().threads.get(id)?.phase === 'reading') return void changed.add(id)
    dispatch({ type: 'thread.stale', conversationId: id })
    void openThread(id)
  }

  const readPart = (id: ConversationId, query: Record<string, MessageId>) =>
    ask<ThreadRead>(`/conversations/${id}?${new URLSearchParams(query)}`)
  const readingOn = new Set<ConversationId>()

  async function readOn(id: ConversationId, side: 'earlier' | 'later'): Promise<void> {
    const edgeOf = () => {
      const messages = store.get().threads.get(id)?.read?.messages
      return (side === 'earlier' ? messages?.[0] : messages?.at(-1))?.id
    }
    const edge = edgeOf()
    if (!edge || readingOn.has(id)) return
    readingOn.add(id)
    try {
      const thread = await readPart(id, { [side === 'earlier' ? 'before' : 'after']: edge })
      // Whoever has gone elsewhere meanwhile would get a gap.
      if (edgeOf() === edge) dispatch({ type: 'thread.read', thread, part: side })
    } catch {
      // It is asked for again with the next move.
    }
    readingOn.delete(id)
  }

  const goals = new Map<ConversationId, object>()

  async function goTo(id: ConversationId, at: MessageId | null): Promise<boolean> {
    const goal = {}
    goals.set(id, goal)
    // What facts tell meanwhile is kept for it.
    if (!store.get().threads.has(id)) dispatch({ type: 'thread.reading', conversationId: id })
    try {
      const thread = await readPart(id, at ? { at } : {})
      if (goals.get(id) !== goal) return false
      const part: ThreadPart = 'place'
      dispatch({ type: 'thread.read', thread, part })
      return at === null || thread.messages.some((message) => message.id === at)
    } catch {
      if (!store.get().threads.get(id)?.read) dispatch({ type: 'thread.failed', conversationId: id })
      return false
    }
  }

  return {
    readOn: (id, side) => void readOn(id, side),
    goTo,
    readList,
    tryList: (view, before) =>
      readList(view, before).then(
        () => {},
        () => {},
      ),
    openThread,
    refresh,
  }
}
