import type { AgentId, ConversationId, MessageId } from '@baton/contracts'
import { and, desc, eq, lte } from 'drizzle-orm'
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

const newestUpTo = (store: SiteStore, conversationId: ConversationId, position: number) =>
  store.db
    .select({ id: message.id, position: message.position })
    .from(message)
    .where(and(eq(message.conversationId, conversationId), lte(message.position, position)))
    .orderBy(desc(message.position))
    .limit(1)
    .get()
