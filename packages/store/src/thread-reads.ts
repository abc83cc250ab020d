import type { AgentId, ConversationId, MessageId, MessageKind } from '@baton/contracts'
import { and, desc, eq, lte, ne, type SQL } from 'drizzle-orm'
import { message } from './schema/conversations.ts'
import { threadRead } from './schema/inbox.ts'
import type { SiteStore } from './site-store.ts'

/** An agent has read all that stands in a conversation now. One that does not exist is nothing to read. */
export function noteRead(store: SiteStore, agentId: AgentId, conversationId: ConversationId): void {
  const position = newestUpTo(store, conversationId, Number.MAX_SAFE_INTEGER)?.position
  if (position === undefined) return
  store.db
    .insert(threadRead)
    .values({ agentId, conversationId, position })
    .onConflictDoUpdate({ target: [threadRead.agentId, threadRead.conversationId], set: { position } })
    .run()
}

/** The newest message that an agent had read when they last left a conversation; null where they never read it. */
export function findReadUpTo(
  store: SiteStore,
  agentId: AgentId,
  conversationId: ConversationId,
): MessageId | null {
  const row = store.db
    .select({ position: threadRead.position })
    .from(threadRead)
    .where(and(eq(threadRead.agentId, agentId), eq(threadRead.conversationId, conversationId)))
    .get()
  return (row && newestUpTo(store, conversationId, row.position)?.id) ?? null
}

/** Where a message stands in this conversation; undefined for one of another. */
export function findPlace(
  store: SiteStore,
  conversationId: ConversationId,
  id: MessageId,
): { position: number; kind: MessageKind } | undefined {
  return store.db
    .select({ position: message.position, kind: message.kind })
    .from(message)
    .where(and(eq(message.id, id), eq(message.conversationId, conversationId)))
    .get()
}

/** The newest message of the visitor's up to a place. */
export function newestVisitorText(
  store: SiteStore,
  conversationId: ConversationId,
  position: number,
): { id: MessageId; position: number } | undefined {
  const isVisitors = and(eq(message.author, 'visitor'), ne(message.state, 'withdrawn'))
  return newestUpTo(store, conversationId, position, isVisitors)
}

const newestUpTo = (store: SiteStore, conversationId: ConversationId, position: number, which?: SQL) =>
  store.db
    .select({ id: message.id, position: message.position })
    .from(message)
    .where(and(eq(message.conversationId, conversationId), lte(message.position, position), which))
    .orderBy(desc(message.position))
    .limit(1)
    .get()
