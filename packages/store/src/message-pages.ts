import type { ConversationId, Message, MessageId } from '@baton/contracts'
import { and, asc, desc, eq, gt, gte, lt, ne, type SQL } from 'drizzle-orm'
import { listMessages } from './messages.ts'
import { message } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

export interface MessagePage {
  /** Oldest first, notes too, none that was withdrawn. */
  messages: Message[]
  /** There are older ones than these. */
  earlier: boolean
  later: boolean
}

/** Which page: before a message, after it or around it; the newest where none is named, or none of this conversation. */
export interface PageWanted {
  before?: MessageId | undefined
  after?: MessageId | undefined
  at?: MessageId | undefined
  /** Default 80, at most 90. */
  limit?: number
}

/** One page of a conversation for staff, in a time that does not depend on how long it is. */
export function readMessagePage(
  store: SiteStore,
  conversationId: ConversationId,
  { before, after, at, limit = 80 }: PageWanted = {},
): MessagePage {
  const about = { store, conversationId }
  const place = (id: MessageId | undefined) => id && placeOf(about, id)
  const [last, first, middle] = [place(before), place(after), place(at)]
  if (first) return pageOf(about, { from: null, to: next(about, gt(message.position, first), limit) })
  if (middle) {
    const half = Math.floor(limit / 2)
    const from = previous(about, lt(message.position, middle), half)
    return pageOf(about, { from, to: next(about, gte(message.position, middle), half) })
  }
  return pageOf(about, {
    from: previous(about, last ? lt(message.position, last) : undefined, limit),
    to: last ? { places: [], more: true } : null,
  })
}

interface About {
  store: SiteStore
  conversationId: ConversationId
}

/** Places on one side, nearest first; `more`: there are others behind them. */
interface Side {
  places: number[]
  more: boolean
}

function pageOf({ store, conversationId }: About, { from, to }: { from: Side | null; to: Side | null }) {
  const places = [...(from?.places ?? []), ...(to?.places ?? [])]
  const after = Math.min(...places) - 1
  return {
    messages:
      places.length === 0
        ? []
        : listMessages(store, conversationId, { notes: true, after, until: Math.max(...places) }),
    earlier: from?.more ?? true,
    later: to?.more ?? false,
  }
}

const previous = (about: About, where: SQL | undefined, limit: number) =>
  sideOf(about, where, desc(message.position), limit)
const next = (about: About, where: SQL | undefined, limit: number) =>
  sideOf(about, where, asc(message.position), limit)

function sideOf({ store, conversationId }: About, where: SQL | undefined, order: SQL, limit: number): Side {
  const rows = store.db
    .select({ position: message.position })
    .from(message)
    .where(and(eq(message.conversationId, conversationId), ne(message.state, 'withdrawn'), where))
    .orderBy(order)
    .limit(limit + 1)
    .all()
  return { places: rows.slice(0, limit).map(({ position }) => position), more: rows.length > limit }
}

function placeOf({ store, conversationId }: About, id: MessageId): number | undefined {
  return store.db
    .select({ position: message.position })
    .from(message)
    .where(and(eq(message.id, id), eq(message.conversationId, conversationId)))
    .get()?.position
}
