import type { AgentId, ConversationId, Mention, MessageId } from '@baton/contracts'
import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { conversation, message, visitor } from './schema/conversations.ts'
import { mention } from './schema/inbox.ts'
import type { SiteStore } from './site-store.ts'

export function insertMention(
  store: SiteStore,
  about: { agentId: AgentId; messageId: MessageId; conversationId: ConversationId },
): void {
  store.db
    .insert(mention)
    .values({ ...about, createdAt: store.now(), seenAt: null })
    .onConflictDoNothing()
    .run()
}

/** The newest notes that name an agent, at most 50. */
export function listMentions(store: SiteStore, agentId: AgentId): Mention[] {
  return store.db
    .select({
      messageId: mention.messageId,
      conversationId: mention.conversationId,
      by: { agentId: message.agentId, name: sql<string>`coalesce(${message.agentName}, '')` },
      visitorName: visitor.name,
      excerpt: sql<string>`substr(${message.text}, 1, 160)`,
      createdAt: mention.createdAt,
      seenAt: mention.seenAt,
    })
    .from(mention)
    .innerJoin(message, eq(message.id, mention.messageId))
    .innerJoin(conversation, eq(conversation.id, mention.conversationId))
    .innerJoin(visitor, eq(visitor.id, conversation.visitorId))
    .where(eq(mention.agentId, agentId))
    .orderBy(desc(mention.createdAt), desc(mention.messageId))
    .limit(50)
    .all()
}

export function countUnseenMentions(store: SiteStore, agentId: AgentId): number {
  const unseen = and(eq(mention.agentId, agentId), isNull(mention.seenAt))
  return store.db.select({ n: count() }).from(mention).where(unseen).get()?.n ?? 0
}

/** An agent has looked at a conversation and so at what names them there. */
export function seeMentions(store: SiteStore, agentId: AgentId, conversationId: ConversationId): void {
  store.db
    .update(mention)
    .set({ seenAt: store.now() })
    .where(
      and(eq(mention.agentId, agentId), eq(mention.conversationId, conversationId), isNull(mention.seenAt)),
    )
    .run()
}

/** With the words of a note go those who were named in it. */
export function dropMentions(store: SiteStore, messageId: MessageId): void {
  store.db.delete(mention).where(eq(mention.messageId, messageId)).run()
}
