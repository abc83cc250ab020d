import type { AgentId, Conversation, ConversationId } from '@baton/contracts'
import type { InboxEvent, InboxState, ListState, ThreadState } from './inbox-types.ts'
import { type Counts, type ViewId, views } from './views.ts'

const unread: ListState = { phase: 'unread', known: false, next: null, floor: null }

export const unreadLists = (): InboxState['lists'] =>
  Object.fromEntries(views.map(({ id }) => [id, unread])) as InboxState['lists']

const countedViews = views.filter(
  (view): view is (typeof views)[number] & { id: keyof Counts } =>
    view.id !== 'resolved' && view.id !== 'all',
)

/** The counts after one conversation changed from `before` to `after`. */
export function recount(
  counts: Counts,
  me: AgentId,
  before: Conversation | null,
  after: Conversation,
): Counts {
  const next = { ...counts }
  let changed = false
  for (const view of countedViews) {
    const delta = Number(view.holds(after, me)) - Number(before !== null && view.holds(before, me))
    if (delta === 0) continue
    next[view.id] = Math.max(0, next[view.id] + delta)
    changed = true
  }
  return changed ? next : counts
}

/**
 * Takes a row as it was at `asOf`, unless something newer of it was applied already or it is older than what the
 * stream began with: nobody would tell what has happened to it since. `isNew`: it cannot have been counted before.
 */
export function putConversation(
  state: InboxState,
  row: Conversation,
  asOf: number,
  isNew = false,
): InboxState {
  const cursor = state.cursors.get(row.id)
  if (asOf < (cursor ?? state.startedAt ?? 0)) return state
  const next = {
    ...state,
    conversations: new Map(state.conversations).set(row.id, row),
    cursors: new Map(state.cursors).set(row.id, asOf),
  }
  // The counts were made when this had happened.
  if (asOf <= state.countedAt) return next
  const before = cursor === undefined ? null : (state.conversations.get(row.id) ?? null)
  const isCounted = before === null ? isNew : Math.max(cursor ?? 0, state.cursor) >= state.countedAt || isNew
  if (!isCounted) return { ...next, summaryStale: true }
  return { ...next, counts: recount(state.counts, state.me, before, row) }
}

/** Takes rows that were only read: one that was not known has changed no count. */
export function takeRows(state: InboxState, rows: Conversation[], asOf: number): InboxState {
  let next = state
  for (const row of rows) {
    const isNew = !state.cursors.has(row.id)
    const { summaryStale } = next
    next = putConversation(next, row, asOf)
    if (isNew && asOf <= state.cursor) next = { ...next, summaryStale }
  }
  return next
}

export function setList(state: InboxState, view: ViewId, change: Partial<ListState>): InboxState {
  return { ...state, lists: { ...state.lists, [view]: { ...state.lists[view], ...change } } }
}

/** Takes a page: its rows where they are newer, its counts where no newer ones are known. */
export function readPage(state: InboxState, event: Extract<InboxEvent, { type: 'list.read' }>): InboxState {
  const { page, view, before = null } = event
  const begun = event.begins ? begin(state, page.asOf) : state
  const conversations = new Map(begun.conversations)
  const cursors = new Map(begun.cursors)
  let isNewest = page.asOf >= begun.cursor
  for (const cursor of cursors.values()) if (cursor > page.asOf) isNewest = false
  for (const row of page.conversations) {
    if (page.asOf < (cursors.get(row.id) ?? begun.startedAt ?? 0)) continue
    conversations.set(row.id, row)
    cursors.set(row.id, page.asOf)
  }
  const next = setList(
    { ...begun, conversations, cursors },
    view,
    // Older than the stream, it says nothing sure: it is asked for again.
    page.asOf < (begun.startedAt ?? 0) ? { phase: 'failed' } : extent(begun.lists[view], page, before),
  )
  if (page.asOf < begun.countedAt) return next
  return {
    ...next,
    counts: page.counts,
    countedAt: page.asOf,
    agents: page.agents,
    // Facts that came after this page was read are in the old counts and not in these. While missed facts are on
    // their way nobody knows: each comes with its row as it is now.
    summaryStale: !isNewest || (!event.begins && state.connection !== 'live'),
  }
}

/**
 * How far the list is known now. A first page read again leaves it as long as it is, and so does one that was asked
 * for before the list was as it is.
 */
function extent(
  list: ListState,
  { conversations, next }: { conversations: Conversation[]; next: string | null },
  before: string | null,
): Partial<ListState> {
  if (!list.known && before !== null) return {}
  if (list.known && (before === null || before !== list.next)) return { phase: 'ready' }
  return {
    phase: 'ready',
    known: true,
    next,
    floor: next === null ? null : (conversations.at(-1) ?? list.floor),
  }
}

/**
 * The stream begins here. What was read before may have changed without a fact that would be told: such rows count as
 * unknown, such threads and lists are read again.
 */
function begin(state: InboxState, asOf: number): InboxState {
  const threads = new Map(
    [...state.threads].map(([id, thread]) => {
      const isOld = thread.read !== null && thread.read.asOf < asOf
      return [id, isOld ? { ...thread, stale: true } : thread] as const
    }),
  )
  const cursors = new Map([...state.cursors].filter(([, cursor]) => cursor >= asOf))
  // A row that nobody can confirm stays for its open thread alone, which is read again.
  const conversations = new Map([...state.conversations].filter(([id]) => cursors.has(id) || threads.has(id)))
  return {
    ...state,
    conversations,
    cursor: asOf,
    startedAt: asOf,
    countedAt: 0,
    lists: unreadLists(),
    cursors,
    threads,
  }
}

const goneThread: ThreadState = { phase: 'failed', stale: false, read: null, told: [], toldAfter: 0 }

/** It is gone for everybody: nothing of it stays on this screen, and no late answer brings it back. */
export function withoutConversation(state: InboxState, id: ConversationId, cursor: number): InboxState {
  const without = <Value>(map: ReadonlyMap<ConversationId, Value>) =>
    new Map([...map].filter(([key]) => key !== id))
  return {
    ...state,
    conversations: without(state.conversations),
    cursors: new Map(state.cursors).set(id, cursor),
    // Whoever has it open is told that it cannot be had.
    threads: new Map(
      [...state.threads].map(([key, thread]) => [key, key === id ? goneThread : thread] as const),
    ),
    pending: without(state.pending),
    optimistic: without(state.optimistic),
    running: without(state.running),
    summaryStale: true,
  }
}

/** It was here and is gone for good. */
export const isErased = (state: InboxState, id: ConversationId): boolean =>
  state.cursors.has(id) && !state.conversations.has(id)
