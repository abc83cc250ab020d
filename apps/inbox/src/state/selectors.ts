import type { Conversation, ConversationId, MessageId } from '@baton/contracts'
import type { InboxState, Presence } from './inbox-types.ts'
import { recount } from './lists.ts'
import { newestTextSeen } from './thread-window.ts'
import { type Counts, type ViewId, viewOf } from './views.ts'

/** A conversation as it will be once our own actions have arrived. */
export function shownConversation(state: InboxState, id: ConversationId | null): Conversation | null {
  const row = id === null ? undefined : state.conversations.get(id)
  if (!row) return null
  const supposed = state.optimistic.get(row.id)
  return supposed ? { ...row, ...supposed.patch } : row
}

export function shownCounts(state: InboxState): Counts {
  let counts = state.counts
  for (const [id, { patch }] of state.optimistic) {
    const row = state.conversations.get(id)
    if (row) counts = recount(counts, state.me, row, { ...row, ...patch })
  }
  return counts
}

/** The rows of a view in order, down to the last page read. */
export function shownList(state: InboxState, viewId: ViewId): Conversation[] {
  const view = viewOf(viewId)
  const { floor, known } = state.lists[viewId]
  // The first page has not arrived: rows known from elsewhere would flash up and then move.
  if (!known) return []
  const rows: Conversation[] = []
  for (const id of state.conversations.keys()) {
    // Read before the stream began: nobody tells what has become of it.
    if (!state.cursors.has(id)) continue
    const row = shownConversation(state, id)
    if (row && view.holds(row, state.me) && (floor === null || view.order(row, floor) <= 0)) rows.push(row)
  }
  return rows.sort(view.order)
}

/** Rows whose text fields hold every word of the filter. Case and accents do not matter. */
export function filterRows(rows: Conversation[], filter: string, nameOf: (row: Conversation) => string) {
  const words = plain(filter).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = plain(`${nameOf(row)} ${row.preview}`)
    return words.every((word) => text.includes(word))
  })
}

const nobody: Presence[] = []

/** Colleagues who have this conversation open. Of a conversation without any it is always the same list. */
export function watching({ presence, me }: InboxState, id: ConversationId): Presence[] {
  const here = presence.filter((entry) => entry.conversationId === id && entry.agentId !== me)
  return here.length > 0 ? here : nobody
}

/** The newest text that the thread has shown; nothing where it was never read. */
export function newestSeen(state: InboxState, id: ConversationId): MessageId | null {
  const read = state.threads.get(id)?.read
  return read ? newestTextSeen(read) : null
}

export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
