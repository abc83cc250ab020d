import type { ConversationId, OutputOf, Role } from '@baton/contracts'
import type { Api, SiteApi } from './api.ts'
import { type ConversationActions, createConversationActions } from './conversation-actions.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { emptyInbox, reduceInbox } from './inbox-state.ts'
import type { InboxEvent, InboxPage, InboxState } from './inbox-types.ts'
import { startLive } from './live.ts'
import { createReplies, type Replies } from './replies.ts'
import { createStore, type Store } from './store.ts'
import type { Toaster } from './toasts.ts'
import type { ViewId } from './views.ts'

export type Me = OutputOf<'me'>
export type SiteMembership = Me['sites'][number]

/** One site's inbox without a screen: state, what can be done, and the stream that keeps it true. */
export interface Inbox {
  me: Me
  site: SiteMembership
  role: Role
  api: SiteApi
  store: Store<InboxState>
  drafts: Drafts
  toaster: Toaster
  actions: ConversationActions
  replies: Replies
  /** Reads the first page of a view unless it is known already. */
  openView(view: ViewId): void
  loadMore(view: ViewId): void
  /** Reads a thread unless it is known and fresh. */
  openThread(id: ConversationId): Promise<void>
  /** Tells colleagues where this agent is looking; null for nowhere. */
  watch(id: ConversationId | null): void
  stop(): void
}

export interface InboxOptions {
  api: Api
  me: Me
  site: SiteMembership
  toaster: Toaster
  storage: Storage | null
}

export function createInbox({ api, me, site, toaster, storage }: InboxOptions): Inbox {
  const siteApi = api.site(site.id)
  const store = createStore(emptyInbox(me.agentId))
  const dispatch = (event: InboxEvent) => store.set((state) => reduceInbox(state, event))
  let stopLive: (() => void) | null = null
  let shownView: ViewId = 'needs_you'
  let watched: ConversationId | null = null

  async function readList(view: ViewId, before: string | null): Promise<number> {
    dispatch({ type: 'list.reading', view })
    try {
      const query = new URLSearchParams({ view, ...(before === null ? {} : { before }) })
      const page = await siteApi.get<InboxPage>(`/conversations?${query}`)
      dispatch({ type: 'list.read', view, page })
      return page.asOf
    } catch (error) {
      dispatch({ type: 'list.failed', view })
      throw error
    }
  }
  // Failing is a phase of the list, which the screen shows with a way to try again.
  const tryList = (view: ViewId, before: string | null) => void readList(view, before).catch(() => {})

  async function openThread(id: ConversationId): Promise<void> {
    const known = store.get().threads.get(id)
    if (known && (known.phase === 'reading' || (known.phase === 'ready' && !known.stale))) return
    dispatch({ type: 'thread.reading', conversationId: id })
    try {
      dispatch({ type: 'thread.read', thread: await siteApi.get(`/conversations/${id}`) })
    } catch {
      dispatch({ type: 'thread.failed', conversationId: id })
    }
  }

  function tellWatched() {
    void siteApi.post('/watch', { conversationId: watched }).catch(() => {})
  }

  function onReady() {
    tellWatched()
    replies.flush()
  }

  const refresh = (id: ConversationId) => {
    store.set((state) => ({
      ...state,
      threads: new Map([...state.threads].map(([key, t]) => [key, key === id ? { ...t, stale: true } : t])),
    }))
    void openThread(id)
  }
  const shared = { api: siteApi, store, dispatch, toaster, me: me.agentId, refresh }
  const drafts = createDrafts(storage)
  const replies = createReplies({ ...shared, drafts })

  // What only the server knows is asked for at most once in two seconds.
  let recounting: ReturnType<typeof setTimeout> | null = null
  const unsubscribe = store.subscribe(() => {
    const state = store.get()
    if (state.summaryStale && recounting === null && state.lists[shownView].phase === 'ready') {
      recounting = setTimeout(() => {
        recounting = null
        if (store.get().summaryStale) tryList(shownView, null)
      }, 2_000)
    }
    const thread = watched === null ? undefined : state.threads.get(watched)
    if (watched !== null && thread?.phase === 'ready' && thread.stale) void openThread(watched)
  })

  window.addEventListener('pagehide', replies.withdrawAll)

  return {
    me,
    site,
    role: site.role,
    api: siteApi,
    store,
    drafts,
    toaster,
    replies,
    actions: createConversationActions(shared),
    openView(view) {
      shownView = view
      stopLive ??= startLive({ api: siteApi, dispatch, read: () => readList(shownView, null), onReady })
      const unread = ['unread', 'failed'].includes(store.get().lists[view].phase)
      // Before the first read the stream does it.
      if (unread && store.get().cursor > 0) tryList(view, null)
    },
    loadMore(view) {
      const { next } = store.get().lists[view]
      if (next !== null) tryList(view, next)
    },
    openThread,
    watch(id) {
      if (watched === id) return
      watched = id
      if (store.get().connection === 'live') tellWatched()
    },
    stop() {
      window.removeEventListener('pagehide', replies.withdrawAll)
      replies.withdrawAll()
      stopLive?.()
      unsubscribe()
      if (recounting) clearTimeout(recounting)
    },
  }
}
