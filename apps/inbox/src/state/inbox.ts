import type { ConversationId, OutputOf, Role, StaffFact } from '@baton/contracts'
import { createSignals, type SignalsKeeper } from '../labels/signals-keeper.ts'
import { alertInWords } from '../team/alert-words.ts'
import type { Api, SiteApi } from './api.ts'
import { type Attachments, createAttachments } from './attachments.ts'
import { createAttention } from './attention.ts'
import { type ConversationActions, createConversationActions } from './conversation-actions.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { emptyInbox, reduceInbox } from './inbox-state.ts'
import type { InboxEvent, InboxState } from './inbox-types.ts'
import { createKit, type Kit } from './kit.ts'
import { startLive } from './live.ts'
import { createMacros, type Macros } from './macros.ts'
import { createMentions, type Mentions, mentionWords } from './mentions.ts'
import { createModeration, type Moderation } from './moderation.ts'
import { createReaders, type Readers } from './readers.ts'
import { createReplies, type Replies } from './replies.ts'
import { createStore, type Store } from './store.ts'
import type { Toaster } from './toasts.ts'
import { createUndo, type Undo } from './undo.ts'
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
  /** Of this device; null where the browser forbids it. */
  storage: Storage | null
  drafts: Drafts
  attachments: Attachments
  kit: Kit
  signals: SignalsKeeper
  toaster: Toaster
  undo: Undo
  actions: ConversationActions
  macros: Macros
  mentions: Mentions
  moderation: Moderation
  replies: Replies
  /** Reads the first page of a view unless it is known already; the first call starts the stream. */
  openView(view: ViewId): void
  loadMore(view: ViewId): void
  /** Reads a thread unless it is known and fresh. */
  openThread(id: ConversationId): Promise<void>
  readOn: Readers['readOn']
  goTo: Readers['goTo']
  /** The agent looks at this conversation now: it is read, and colleagues are told. Null for none. What was looked at is left. */
  look(id: ConversationId | null): void
  /** Ends the stream; messages that wait for a connection become drafts again. */
  stop(): void
}

export interface InboxOptions {
  api: Api
  me: Me
  site: SiteMembership
  toaster: Toaster
  storage: Storage | null
}

/** What only the server knows is asked for at most once in this time. */
const SUMMARY_MS = 2_000

export function createInbox({ api: staffApi, me, site, toaster, storage }: InboxOptions): Inbox {
  const api = staffApi.site(site.id)
  const store = createStore(emptyInbox(me.agentId))
  const dispatch = (event: InboxEvent) => store.set((state) => reduceInbox(state, event))
  const { readList, tryList, openThread, refresh, readOn, goTo } = createReaders({ api, store, dispatch })
  const mentions = createMentions(api)
  const onTold = (id: ConversationId) => {
    const isNew = mentions.store
      .get()
      .mentions.some((one) => one.conversationId === id && one.seenAt === null)
    if (isNew) mentions.read()
  }
  const leaveThread = (conversationId: ConversationId) => dispatch({ type: 'thread.left', conversationId })
  const attention = createAttention({ api, store, openThread, leaveThread, onTold })
  const drafts = createDrafts(storage, me.agentId)
  const attachments = createAttachments(api)
  const kit = createKit({ api, toaster })
  const undo = createUndo(toaster)
  const signals = createSignals({ api, toaster, undo, me: me.agentId })
  const shared = { api, store, dispatch, toaster, me: me.agentId, refresh, undo }
  const replies = createReplies({ ...shared, drafts, attachments })
  let shownView: ViewId = 'needs_you'
  let stopLive: (() => void) | null = null
  const alert = (fact: StaffFact) => {
    const mentioned = mentionWords(fact, me.agentId)
    if (mentioned) mentions.read()
    const words = mentioned ?? alertInWords(fact, me.agentId)
    if (words) toaster.say(words)
  }
  const onReady = () => {
    attention.tell()
    kit.read()
    mentions.read()
    signals.readIntents()
    replies.flush()
  }
  const stopSummaries = keepSummary(store, () => tryList(shownView, null))
  window.addEventListener('pagehide', replies.withdrawAll)

  return {
    me,
    site,
    role: site.role,
    api,
    store,
    storage,
    drafts,
    attachments,
    kit,
    signals,
    toaster,
    undo,
    replies,
    actions: createConversationActions(shared),
    macros: createMacros(shared),
    mentions,
    moderation: createModeration(shared),
    openView(view) {
      shownView = view
      stopLive ??= startLive({ api, dispatch, alert, read: () => readList(shownView, null), onReady })
      const unread = ['unread', 'failed'].includes(store.get().lists[view].phase)
      // Before the first read the stream does it.
      if (unread && store.get().cursor > 0) tryList(view, null)
    },
    loadMore(view) {
      const { next } = store.get().lists[view]
      if (next !== null) tryList(view, next)
    },
    openThread,
    readOn,
    goTo,
    look: attention.look,
    stop() {
      window.removeEventListener('pagehide', replies.withdrawAll)
      replies.withdrawAll()
      stopLive?.()
      attention.stop()
      stopSummaries()
    },
  }
}

/** Reads counts and agents again when the state says that its own are stale. Returns what ends it. */
function keepSummary(store: Store<InboxState>, read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const unsubscribe = store.subscribe(() => {
    if (!store.get().summaryStale || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      if (store.get().summaryStale) read()
    }, SUMMARY_MS)
  })
  return () => {
    unsubscribe()
    if (timer !== null) clearTimeout(timer)
  }
}
