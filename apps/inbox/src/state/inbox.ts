import type { Conversation, ConversationId, OutputOf, Role, StaffFact } from '@baton/contracts'
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
import { createListKeeper } from './list-keeper.ts'
import { startLive } from './live.ts'
import { createMacros, type Macros } from './macros.ts'
import { createMentions, type Mentions, mentionWords } from './mentions.ts'
import { createModeration, type Moderation } from './moderation.ts'
import { createReaders, type Readers } from './readers.ts'
import { createReplies, type Replies } from './replies.ts'
import { createStore, type Store } from './store.ts'
import { createTelling, type Telling } from './telling.ts'
import type { Toaster } from './toasts.ts'
import { createTypingNews, type TypingNews } from './typing.ts'
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
  typing: TypingNews
  telling: Telling
  /** Reads the first page of a view unless it is known already; the first call starts the stream. */
  openView(view: ViewId): void
  loadMore(view: ViewId): void
  /** Takes conversations that were read beside the lists, so that facts keep them true and all can be done to them. */
  takeRows(rows: Conversation[], asOf: number): void
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

/** Who goes to and fro between windows asks no more often than this for what colleagues share. */
const LOOK_MS = 2_000

export function createInbox({ api: staffApi, me, site, toaster, storage }: InboxOptions): Inbox {
  const api = staffApi.site(site.id)
  const store = createStore(emptyInbox(me.agentId))
  const dispatch = (event: InboxEvent) => store.set((state) => reduceInbox(state, event))
  const { openThread, refresh, readOn, goTo, ...listReaders } = createReaders({ api, store, dispatch })
  const lists = createListKeeper({ store, ...listReaders })
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
  const typing = createTypingNews()
  const telling = createTelling({ api, now: Date.now })
  let stopLive: (() => void) | null = null
  const hear = (event: InboxEvent) => {
    // Who types changes often, and nothing but a line and a dot.
    if (event.type === 'part' && event.part.type === 'typing') return typing.hear(event.part)
    if (event.type === 'fact' && event.fact.message) typing.hearMessage(event.fact.message)
    dispatch(event)
  }
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
  // What colleagues share may have changed while this window stood behind others.
  let lookedAt = 0
  const onFocus = () => {
    if (Date.now() - lookedAt < LOOK_MS) return
    lookedAt = Date.now()
    kit.read()
    signals.readIntents()
  }
  window.addEventListener('focus', onFocus)
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
    typing,
    telling,
    actions: createConversationActions(shared),
    macros: createMacros(shared),
    mentions,
    moderation: createModeration(shared),
    openView(view) {
      lists.show(view)
      stopLive ??= startLive({ api, dispatch: hear, alert, read: lists.begin, onReady })
    },
    loadMore: lists.loadMore,
    takeRows: (rows, asOf) => dispatch({ type: 'rows.read', rows, asOf }),
    openThread,
    readOn,
    goTo,
    look: attention.look,
    stop() {
      window.removeEventListener('focus', onFocus)
      window.removeEventListener('pagehide', replies.withdrawAll)
      replies.withdrawAll()
      stopLive?.()
      attention.stop()
      telling.stopTyping()
      typing.stop()
      lists.stop()
    },
  }
}
