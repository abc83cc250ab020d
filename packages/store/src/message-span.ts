import type { ConversationId, MessageId } from '@baton/contracts'
import { and, between, desc, eq, gte, lte, type SQL } from 'drizzle-orm'
import { message } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

/** Some messages of a conversation without a gap: the places of the first and the last. */
export interface Span {
  first: number
  last: number
}

/**
 * The messages from one to another, both with them; where `from` or `to` is not named, or is of another conversation,
 * there is no bound. Of more than `limit` the newest.
 */
export function spanOf(
  store: SiteStore,
  conversationId: ConversationId,
  { from, to, limit }: { from?: MessageId | undefined; to?: MessageId | undefined; limit: number },
): Span {
  const own = eq(message.conversationId, conversationId)
  const placeOf = (id: MessageId | undefined) =>
    id &&
    store.db
      .select({ at: message.position })
      .from(message)
      .where(and(own, eq(message.id, id)))
      .get()?.at
  const [first, last] = [placeOf(from), placeOf(to)]
  const places = store.db
    .select({ at: message.position })
    .from(message)
    .where(
      and(
        own,
        first ? gte(message.position, first) : undefined,
        last ? lte(message.position, last) : undefined,
      ),
    )
    .orderBy(desc(message.position))
    .limit(limit)
    .all()
  return { first: places.at(-1)?.at ?? 0, last: places[0]?.at ?? 0 }
}

/** No span is no bound. */
export const isWithin = (span: Span | undefined): SQL | undefined =>
  span && between(message.position, span.first, span.last)
