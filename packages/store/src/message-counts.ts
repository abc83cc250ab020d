import type { AgentId, ConversationId, MessageId, VisitorId } from '@baton/contracts'
import { and, count, eq, gt, gte, isNull, ne, or } from 'drizzle-orm'
import { conversation, message } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

/** How many texts of its visitor are newer than a moment. */
export function countVisitorTextsSince(store: SiteStore, conversationId: ConversationId, at: number): number {
  const row = store.db
    .select({ n: count() })
    .from(message)
    .where(
      and(
        eq(message.conversationId, conversationId),
        eq(message.author, 'visitor'),
        eq(message.kind, 'text'),
        gt(message.createdAt, at),
      ),
    )
    .get()
  return row?.n ?? 0
}

/** How many texts of others than this agent stand behind a message; all of them where it is not of this conversation. */
export function countNewer(
  store: SiteStore,
  conversationId: ConversationId,
  { seen, by }: { seen: MessageId; by: AgentId },
): number {
  const last = store.db
    .select({ position: message.position })
    .from(message)
    .where(and(eq(message.id, seen), eq(message.conversationId, conversationId)))
    .get()
  const row = store.db
    .select({ n: count() })
    .from(message)
    .where(
      and(
        eq(message.conversationId, conversationId),
        gt(message.position, last?.position ?? 0),
        eq(message.kind, 'text'),
        ne(message.state, 'withdrawn'),
        or(isNull(message.agentId), ne(message.agentId, by)),
      ),
    )
    .get()
  return row?.n ?? 0
}

/** How many messages a visitor has written since a moment, over all their conversations. */
export function countVisitorMessages(store: SiteStore, visitorId: VisitorId, since: number): number {
  const row = store.db
    .select({ n: count() })
    .from(message)
    .innerJoin(conversation, eq(conversation.id, message.conversationId))
    .where(
      and(
        eq(conversation.visitorId, visitorId),
        eq(message.author, 'visitor'),
        gte(message.createdAt, since),
      ),
    )
    .get()
  return row?.n ?? 0
}
