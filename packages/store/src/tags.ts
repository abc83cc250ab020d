import type { ConversationId } from '@baton/contracts'
import { and, asc, count, desc, eq } from 'drizzle-orm'
import { conversationTag } from './schema/inbox.ts'
import type { SiteStore } from './site-store.ts'

export function addTag(store: SiteStore, conversationId: ConversationId, name: string): void {
  store.db.insert(conversationTag).values({ conversationId, name }).onConflictDoNothing().run()
}

export function removeTag(store: SiteStore, conversationId: ConversationId, name: string): void {
  store.db
    .delete(conversationTag)
    .where(and(eq(conversationTag.conversationId, conversationId), eq(conversationTag.name, name)))
    .run()
}

/** The tags in use, the most used first. */
export function listTags(store: SiteStore): string[] {
  return store.db
    .select({ name: conversationTag.name })
    .from(conversationTag)
    .groupBy(conversationTag.name)
    .orderBy(desc(count()), asc(conversationTag.name))
    .limit(200)
    .all()
    .map(({ name }) => name)
}
